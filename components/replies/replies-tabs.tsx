import { buildHash } from '@/components/app/use-hash-route';
import { TEMPLATES_PATH } from '@/components/templates/templates-address';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { NUMBERS_PATH } from './numbers-address';
import { buildRepliesParams, NO_REPLY_FILTERS, REPLY_TABS } from './replies-address';
import type { ReplyTab } from './replies-address';

const NAMES: Record<ReplyTab, () => string> = {
  open: m.common_nav_replies,
  answered: m.replies_state_answered,
  closed: m.replies_state_closed,
};

export function replyTabName(tab: ReplyTab): string {
  return NAMES[tab]();
}

const tabClass =
  '-mb-px flex min-h-9 items-center gap-1.5 border-b-2 border-transparent px-3 font-medium whitespace-nowrap text-ink-soft ' +
  'hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink';

/** In a narrow window the tabs scroll sideways: the one that is open must be seen. */
function showTab(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

export interface RepliesTabsProps {
  current: ReplyTab | 'numbers' | 'templates';
  openCount: number | undefined;
}

/** What waits, what was answered, what was closed without an answer; and what answers are written from. */
export function RepliesTabs({ current, openCount }: RepliesTabsProps) {
  return (
    <nav aria-label={m.replies_tabs()} className="flex gap-1 overflow-x-auto border-b border-line">
      {REPLY_TABS.map((tab) => (
        <a
          key={tab}
          ref={tab === current ? showTab : undefined}
          href={buildHash('replies', buildRepliesParams({ ...NO_REPLY_FILTERS, tab }))}
          aria-current={tab === current ? 'page' : undefined}
          className={tabClass}
        >
          {replyTabName(tab)}
          {tab === 'open' && openCount !== undefined && openCount > 0 && (
            <span className="rounded-full bg-sunken px-1.5 text-xs tabular">{formatNumber(openCount)}</span>
          )}
        </a>
      ))}
      <a
        ref={current === 'numbers' ? showTab : undefined}
        href={buildHash(NUMBERS_PATH)}
        aria-current={current === 'numbers' ? 'page' : undefined}
        className={tabClass}
      >
        {m.replies_numbers()}
      </a>
      <a
        ref={current === 'templates' ? showTab : undefined}
        href={buildHash(TEMPLATES_PATH)}
        aria-current={current === 'templates' ? 'page' : undefined}
        className={`${tabClass} ms-auto`}
      >
        {m.templates_title()}
      </a>
    </nav>
  );
}
