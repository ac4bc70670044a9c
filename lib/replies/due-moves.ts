import type { Reply } from '@/lib/domain/reply';
import { OPEN_REPLY_STATES } from '@/lib/domain/vocabulary';

import { dueTimeOf } from './due-time';
import type { SlaSettings } from './sla-rules';

/** A comment in the queue whose due time other rules would move. */
export interface DueMove {
  id: string;
  /** ISO 8601 UTC. */
  dueAt: string;
}

/**
 * What a change of the rules would make of comments that are open: each due time counted anew from when the comment was queued. Due
 * times the person set stay, as do those the change does not touch.
 */
export function listDueMoves(
  replies: readonly Reply[],
  { before, after }: { before: SlaSettings; after: SlaSettings },
  zone?: string,
): DueMove[] {
  return replies.flatMap((reply) => {
    const dueAt = dueBy(reply, after, zone);
    const isMoved = dueAt !== null && dueAt !== reply.dueAt && dueAt !== dueBy(reply, before, zone);
    return isMoved ? [{ id: reply.id, dueAt }] : [];
  });
}

/** The due time of an open comment by these rules; null where they do not decide it. */
export function dueBy(reply: Reply, settings: SlaSettings, zone?: string): string | null {
  const isOpen = OPEN_REPLY_STATES.some((state) => state === reply.state);
  return isOpen && !reply.isDueByHand ? dueTimeOf(reply, settings, zone) : null;
}
