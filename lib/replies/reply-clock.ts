import type { Reply } from '@/lib/domain/reply';
import { type WorkingCalendar, workingTimeBetween } from '@/lib/schedule/working-time';

export interface ReplyClock {
  /** Waits for somebody else: the clock stands as it did when the wait began. */
  isPaused: boolean;
  isLate: boolean;
  /** Working time until it is due, or since then where it is late. 0 also where only a night or a weekend lies between. */
  ms: number;
}

/** How much working time is left for an answer. */
export function readReplyClock(
  { dueAt, waitingSince }: Pick<Reply, 'dueAt' | 'waitingSince'>,
  now: Date,
  calendar: WorkingCalendar,
): ReplyClock {
  const at = waitingSince === null ? now : new Date(waitingSince);
  const due = new Date(dueAt);
  const isLate = due < at;
  const ms = isLate ? workingTimeBetween(due, at, calendar) : workingTimeBetween(at, due, calendar);
  return { isPaused: waitingSince !== null, isLate, ms };
}
