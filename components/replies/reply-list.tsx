import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';

import { useKeptRange } from '@/components/app/use-kept-range';
import type { ListCursor } from '@/components/app/use-list-cursor';
import type { Selection } from '@/components/library/use-selection';
import { pageColumnClass } from '@/components/ui/page-column';
import type { Client } from '@/lib/domain/client';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import type { SlaSettings } from '@/lib/replies/sla-rules';

import type { ArrangedReply, ReplyGroup } from './arrange-replies';
import { ReplyCard } from './reply-card';
import type { ReplyActions } from './use-reply-actions';

const ESTIMATED_HEIGHT_PX = 172;
/** A comment at the very edge would hide under the group's heading. */
const SCROLL_PADDING_PX = 48;

const GROUP_NAMES: Record<ReplyGroup, () => string> = {
  overdue: m.replies_group_overdue,
  today: m.replies_group_today,
  later: m.replies_group_later,
  paused: m.replies_group_paused,
};

export interface ReplyListProps {
  label: string;
  items: readonly ArrangedReply[];
  clients: readonly Client[];
  now: Date;
  settings: SlaSettings;
  actions: ReplyActions;
  cursor: ListCursor;
  expanded: ReadonlySet<string>;
  onExpand: (id: string) => void;
  selection: Selection;
}

function GroupHeading({ urgency, size }: { urgency: ReplyGroup; size: number }) {
  return (
    <h2 className="flex items-baseline gap-2 px-1 pt-2 pb-2 text-sm font-semibold">
      <span className={urgency === 'overdue' ? 'text-danger' : undefined}>{GROUP_NAMES[urgency]()}</span>
      <span className="text-xs font-normal text-ink-soft tabular">{formatNumber(size)}</span>
    </h2>
  );
}

/** The comments of a tab; only what is in view is drawn, and the one under the cursor, so that it can hold the focus. */
export function ReplyList(props: ReplyListProps) {
  const { label, items, clients, now, settings, actions, cursor, expanded, onExpand, selection } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { index: current, steps } = cursor;
  const rangeExtractor = useKeptRange(current);
  // oxlint-disable-next-line react/incompatible-library -- the compiler is not used
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_HEIGHT_PX,
    getItemKey: (index) => items[index]?.reply.id ?? index,
    overscan: 4,
    scrollPaddingStart: SCROLL_PADDING_PX,
    rangeExtractor,
  });
  useEffect(() => {
    if (steps > 0) rows.scrollToIndex(current, { align: 'auto' });
    // Only a step of the keyboard scrolls: under a mouse the list stands still.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [steps]);
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-auto px-3 pb-20 md:px-4">
      {/* Groups have headings of their own. */}
      {items[0]?.urgency === null && <h2 className="sr-only">{label}</h2>}
      <ol aria-label={label} className={`relative ${pageColumnClass}`} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          const { reply, urgency, groupSize } = item;
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 pb-2.5"
              style={{ transform: `translateY(${start}px)` }}
            >
              {urgency !== null && groupSize !== null && <GroupHeading urgency={urgency} size={groupSize} />}
              <ReplyCard
                reply={reply}
                urgency={urgency}
                clients={clients}
                now={now}
                settings={settings}
                isSelected={selection.has(reply.id)}
                onSelect={() => selection.toggle(reply.id)}
                actions={actions}
                isCurrent={index === current}
                isReachable={index === Math.max(current, 0)}
                isExpanded={expanded.has(reply.id)}
                onExpand={() => onExpand(reply.id)}
                onFocus={() => cursor.set(reply.id)}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
