import { Copy } from 'lucide-react';
import { useId, useRef } from 'react';

import { useSaveKeys } from '@/components/app/use-save-keys';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { m } from '@/lib/i18n/messages';
import type { UtmFault } from '@/lib/utm/build-utm';

import type { AddWord } from './use-add-word';
import { useCopyLink } from './use-copy-link';
import { NetworkLinks } from './network-links';
import { type LinkPlace, type UtmDraft, useUtmDraft } from './use-utm-draft';
import { UtmFields } from './utm-fields';
import { UtmFindings } from './utm-findings';

export interface UtmBuilderProps {
  place: LinkPlace;
  /** null: the client's words cannot be added to. */
  onAddWord: AddWord | null;
  /** Puts the link where it is to stand; null: it can only be copied. */
  onApply: ((link: string) => void) | null;
}

const FAULTS: Record<UtmFault, () => string> = { address: m.utm_finding_address, 'too-long': m.utm_too_long };

function AddressField({ draft: { address, setAddress, fault, mended } }: { draft: UtmDraft }) {
  const id = useId();
  return (
    <div className="space-y-1">
      <TextField
        label={m.utm_address()}
        inputMode="url"
        autoComplete="off"
        placeholder="https://"
        maxLength={8192}
        value={address}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? undefined : id}
        onChange={setAddress}
      />
      {fault !== null && (
        <p id={id} role="alert" className="text-danger">
          {FAULTS[fault]()}
        </p>
      )}
      <UtmFindings label={m.utm_mended()} findings={mended} onAddWord={null} />
      {mended.length > 0 && <p className="text-xs text-ink-soft">{m.utm_mended_text()}</p>}
    </div>
  );
}

function LinkPreview({ link }: { link: string | null }) {
  const id = useId();
  return (
    <div>
      <p id={id} className="mb-1 text-xs font-medium text-ink-soft">
        {m.utm_preview()}
      </p>
      <p role="group" aria-labelledby={id} className="rounded-lg bg-sunken px-3 py-2 font-mono text-xs wrap-anywhere">
        {link ?? '—'}
      </p>
    </div>
  );
}

interface FinishButtonsProps {
  link: string | null;
  onCopy: (link: string) => void;
  canApply: boolean;
}

/** Enter in a field presses the last one. */
function FinishButtons({ link, onCopy, canApply }: FinishButtonsProps) {
  const isDisabled = link === null;
  const icon = <Copy aria-hidden size={15} />;
  return (
    <div className="flex flex-wrap justify-end gap-2">
      {canApply ? (
        <>
          <Button disabled={isDisabled} icon={icon} onClick={() => link !== null && onCopy(link)}>
            {m.utm_copy()}
          </Button>
          <Button type="submit" variant="primary" disabled={isDisabled}>
            {m.utm_apply()}
          </Button>
        </>
      ) : (
        <Button type="submit" variant="primary" disabled={isDisabled} icon={icon}>
          {m.utm_copy()}
        </Button>
      )}
    </div>
  );
}

/** Makes a link with UTM parameters of an address and the client's words, and shows it as it is being made. */
export function UtmBuilder({ place, onAddWord, onApply }: UtmBuilderProps) {
  const draft = useUtmDraft(place);
  const doubtsId = useId();
  const form = useRef<HTMLFormElement>(null);
  const copy = useCopyLink();
  const { link, values, findings, doubted, networkLinks, change } = draft;
  const finish = onApply ?? copy;
  const submit = (): void => {
    if (link !== null) finish(link);
  };
  useSaveKeys(submit);
  const addWord: AddWord = (parameter, word) => {
    // The button goes with the doubt; the focus would go with it.
    form.current?.querySelector<HTMLElement>(`[data-parameter="${parameter}"]`)?.focus();
    onAddWord?.(parameter, word);
  };
  return (
    <form
      ref={form}
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <AddressField draft={draft} />
      <UtmFields
        values={values}
        vocabulary={place.client?.utm ?? null}
        doubted={doubted}
        doubtsId={doubtsId}
        onChange={change}
      />
      <UtmFindings id={doubtsId} label={m.utm_findings()} findings={findings} onAddWord={onAddWord && addWord} />
      <LinkPreview link={link} />
      <FinishButtons link={link} onCopy={copy} canApply={onApply !== null} />
      <NetworkLinks links={networkLinks} />
    </form>
  );
}
