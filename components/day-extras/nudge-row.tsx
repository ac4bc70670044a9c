import { BellOff, Ellipsis, Hourglass } from 'lucide-react';

import { NetworkMark } from '@/components/post-card/network-mark';
import { headlineOf } from '@/components/post-card/post-text';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import type { Account } from '@/lib/domain/account';
import type { Post } from '@/lib/domain/post';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import type { Nudge } from '@/lib/nudges/find-nudges';

import type { NudgeActions } from './use-nudge-actions';

/** More are found on the profile itself. */
const POSTS_SHOWN = 3;
const SNOOZE_DAYS = { tomorrow: 1, week: 7 } as const;

interface NudgeRowProps {
  nudge: Nudge;
  actions: NudgeActions;
}

function nameOf({ name, handle }: Account): string {
  return name ?? handle;
}

function reasonsOf({ daysAway, posts }: Nudge): string {
  const away = daysAway === null ? null : m.extras_look_away({ count: daysAway, shown: formatNumber(daysAway) });
  const waiting =
    posts.length === 0 ? null : m.extras_look_posts({ count: posts.length, shown: formatNumber(posts.length) });
  return [away, waiting].filter((reason) => reason !== null).join(' · ');
}

function RowMenu({ nudge: { account }, actions }: NudgeRowProps) {
  const label = m.extras_look_actions({ name: nameOf(account) });
  const act = (id: string): void => {
    if (id === 'dismiss') void actions.dismiss(account);
    else if (id === 'tomorrow' || id === 'week') void actions.snooze(account, SNOOZE_DAYS[id]);
  };
  const later = <Hourglass aria-hidden size={15} />;
  return (
    <Menu
      label={label}
      placement="bottom end"
      onAction={act}
      trigger={
        <IconButton label={label}>
          <Ellipsis aria-hidden size={16} />
        </IconButton>
      }
      groups={[
        {
          id: 'later',
          title: m.extras_look_later(),
          entries: [
            { id: 'tomorrow', label: m.extras_look_tomorrow(), icon: later },
            { id: 'week', label: m.extras_look_week(), icon: later },
          ],
        },
        {
          id: 'other',
          title: m.extras_look_other(),
          entries: [{ id: 'dismiss', label: m.extras_look_dismiss(), icon: <BellOff aria-hidden size={15} /> }],
        },
      ]}
    />
  );
}

function WaitingPost({ post, onOpen }: { post: Post; onOpen: (address: string) => void }) {
  const { permalink } = post;
  const words = headlineOf(post);
  if (permalink === null) return null;
  return (
    <li>
      <button
        type="button"
        onClick={() => onOpen(permalink)}
        className="block min-h-6 w-full truncate rounded-lg px-1.5 text-start text-xs text-accent hover:bg-hover"
        dir="auto"
      >
        {words === '' || words === permalink ? m.extras_look_post_unnamed() : words}
      </button>
    </li>
  );
}

/** A competitor, why it should be looked at, and its posts that wait; a press opens the page in a tab. */
export function NudgeRow({ nudge, actions }: NudgeRowProps) {
  const { account, posts } = nudge;
  const address = account.url ?? posts.find(({ permalink }) => permalink !== null)?.permalink ?? null;
  const words = (
    <>
      <span className="flex items-center gap-1.5">
        <NetworkMark network={account.network} />
        <span className="truncate font-semibold" dir="auto">
          {nameOf(account)}
        </span>
      </span>
      <span className="block text-xs text-pretty text-ink-soft">{reasonsOf(nudge)}</span>
    </>
  );
  return (
    <li className="flex items-start gap-1">
      <div className="min-w-0 flex-1">
        {address === null ? (
          <p className="px-1.5 py-1">{words}</p>
        ) : (
          <button
            type="button"
            onClick={() => actions.open(account, address)}
            className="block w-full rounded-lg px-1.5 py-1 text-start hover:bg-hover"
          >
            {words}
          </button>
        )}
        {posts.length > 0 && (
          <ul className="ps-5">
            {posts.slice(0, POSTS_SHOWN).map((post) => (
              <WaitingPost key={post.id} post={post} onOpen={(link) => actions.open(account, link)} />
            ))}
          </ul>
        )}
      </div>
      <RowMenu nudge={nudge} actions={actions} />
    </li>
  );
}
