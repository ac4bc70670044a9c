import { MessageCircleReply } from 'lucide-react';

import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { m } from '@/lib/i18n/messages';

import type { ReplyTab } from './replies-address';

/** The queue was never used: how a comment gets here, and where to try. */
export function RepliesEmpty() {
  return (
    <EmptyState
      illustration={
        <span className="grid size-20 place-items-center rounded-full bg-plume text-eye">
          <MessageCircleReply aria-hidden size={38} />
        </span>
      }
      title={m.replies_empty_title()}
      action={
        <a href="/practice.html#/post/r101" className={buttonClass('primary', 'large')}>
          {m.library_empty_practice()}
        </a>
      }
    >
      <ol className="list-decimal space-y-1 ps-5 text-start">
        <li>{m.replies_empty_step_page()}</li>
        <li>{m.replies_empty_step_press()}</li>
        <li>{m.replies_empty_step_here()}</li>
      </ol>
    </EmptyState>
  );
}

const TITLES: Record<ReplyTab, () => string> = {
  open: m.replies_none_open,
  answered: m.replies_none_answered,
  closed: m.replies_none_closed,
};

/** Nothing in this tab, though the queue is in use. */
export function RepliesNone({ tab }: { tab: ReplyTab }) {
  return <EmptyState title={TITLES[tab]()}>{tab === 'open' && <p>{m.replies_none_open_text()}</p>}</EmptyState>;
}
