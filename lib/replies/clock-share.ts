import type { Reply } from '@/lib/domain/reply';
import { type WorkingCalendar, workingTimeBetween } from '@/lib/schedule/working-time';

import { readReplyClock } from './reply-clock';

/**
 * How much of the time for an answer is used up, in working hours: 0 just queued, 1 due now or late. A wait for somebody else does
 * not count, as in `readReplyClock`; a due time with no working time before it is used up only when it has passed.
 */
export function readClockShare(
  reply: Pick<Reply, 'queuedAt' | 'dueAt' | 'waitingSince' | 'pausedMs'>,
  now: Date,
  calendar: WorkingCalendar,
): number {
  const { isLate, ms } = readReplyClock(reply, now, calendar);
  if (isLate) return 1;
  const whole = workingTimeBetween(new Date(reply.queuedAt), new Date(reply.dueAt), calendar) - reply.pausedMs;
  return whole <= 0 ? 0 : Math.min(1, Math.max(0, 1 - ms / whole));
}
