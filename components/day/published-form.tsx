import { useState } from 'react';

import type { PlanActions } from '@/components/plan/use-plan-actions';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { NetworkId } from '@/lib/domain/network-id';
import type { PlanItem } from '@/lib/domain/plan-item';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';
import { forgetStarted } from '@/lib/plan/started-posts';
import { canonicalUrl } from '@/lib/text/canonical-url';

import { useFrontLink } from './use-front-link';

interface PublishedFormProps {
  item: PlanItem;
  /** On which it was started. */
  network: NetworkId;
  actions: Pick<PlanActions, 'publish'>;
}

interface PublishedLink {
  link: string;
  isFromTab: boolean;
  /** What was typed is no address of the web. */
  isWrong: boolean;
  type: (text: string) => void;
  /** The address, null where none is given; `undefined`: it is wrong, and the person is told. */
  read: () => string | null | undefined;
}

/** The link typed, else that of the tab in front. */
function usePublishedLink(network: NetworkId): PublishedLink {
  const front = useFrontLink(network);
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const link = typed ?? front ?? '';
  return {
    link,
    isFromTab: typed === null && front !== null,
    isWrong,
    type: (text) => {
      setTyped(text);
      setWrong(false);
    },
    read: () => {
      if (link.trim() === '') return null;
      const address = canonicalUrl(link);
      setWrong(address === null);
      return address ?? undefined;
    },
  };
}

function LinkField({ link, isFromTab, isWrong, type }: PublishedLink) {
  return (
    <>
      <TextField
        label={m.today_published_link()}
        hideLabel
        inputMode="url"
        placeholder={m.today_published_link()}
        value={link}
        maxLength={2000}
        aria-invalid={isWrong}
        onChange={type}
      />
      {isWrong && (
        <p role="alert" className="text-xs text-danger">
          {m.today_published_bad_link()}
        </p>
      )}
      {isFromTab && <p className="text-xs text-pretty text-ink-soft">{m.today_published_from_tab()}</p>}
    </>
  );
}

/** Asked after the composer was opened (domain.md DP-3): the link is taken from the tab in front where that shows a post. */
export function PublishedForm({ item, network, actions }: PublishedFormProps) {
  const { id, title } = item;
  const field = usePublishedLink(network);
  const forget = (): void => {
    forgetStarted(id).catch((error: unknown) => report(error, 'plan:started'));
  };
  const submit = (): void => {
    const address = field.read();
    if (address === undefined) return;
    forget();
    void actions.publish(item, address);
  };
  return (
    <form
      aria-label={m.today_published_question({ title })}
      className="my-1 space-y-1.5 rounded-lg bg-sunken p-2"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="text-xs font-medium">{m.today_published_question({ title })}</p>
      <LinkField {...field} />
      <div className="flex gap-1.5">
        <Button type="submit" size="small" variant="primary">
          {m.today_published_yes()}
        </Button>
        <Button size="small" onClick={forget}>
          {m.today_published_later()}
        </Button>
      </div>
    </form>
  );
}
