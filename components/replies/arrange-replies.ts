import type { Reply } from '@/lib/domain/reply';
import { URGENCIES, urgencyOf } from '@/lib/schedule/urgency';
import type { Urgency } from '@/lib/schedule/urgency';

import type { ReplyTab } from './replies-address';

/** `paused`: waits for somebody else, so nothing of it is urgent. */
export type ReplyGroup = Urgency | 'paused';

const GROUPS = [...URGENCIES, 'paused'] as const satisfies readonly ReplyGroup[];

export interface ArrangedReply {
  reply: Reply;
  /** null where nothing is owed any more. */
  urgency: ReplyGroup | null;
  /** Set on the first of its group: how many the group has. */
  groupSize: number | null;
}

const latestFirst = (one: string, other: string): number => other.localeCompare(one);

/** The order of a tab: what waits by urgency, what was answered or closed by the latest. */
export function arrangeReplies(
  replies: readonly Reply[],
  { tab, now, timeZone }: { tab: ReplyTab; now: Date; timeZone: string },
): ArrangedReply[] {
  if (tab === 'open') return groupByUrgency(replies, now, timeZone);
  const sorted = replies.toSorted((one, other) =>
    tab === 'answered'
      ? latestFirst(one.answeredAt ?? '', other.answeredAt ?? '')
      : latestFirst(one.updatedAt, other.updatedAt),
  );
  return sorted.map((reply) => ({ reply, urgency: null, groupSize: null }));
}

function groupByUrgency(replies: readonly Reply[], now: Date, timeZone: string): ArrangedReply[] {
  const groups = Map.groupBy(replies, ({ dueAt, state }): ReplyGroup =>
    state === 'waiting' ? 'paused' : urgencyOf(dueAt, now, timeZone),
  );
  return GROUPS.flatMap((urgency) => {
    const group = groups.get(urgency) ?? [];
    return group.map((reply, index) => ({ reply, urgency, groupSize: index === 0 ? group.length : null }));
  });
}
