import { wallTimeOf } from '@/lib/text/zoned-time';

/** In the order of a list: what is most urgent first. */
export const URGENCIES = ['overdue', 'today', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** No local day is longer. */
const LONGEST_DAY_MS = 26 * 60 * 60 * 1000;

/** How urgent something due at `dueAt` (ISO 8601 UTC) is; today ends at midnight on the clock of `timeZone` (IANA). */
export function urgencyOf(dueAt: string, now: Date, timeZone: string): Urgency {
  const due = new Date(dueAt);
  const left = due.getTime() - now.getTime();
  if (left < 0) return 'overdue';
  if (left > LONGEST_DAY_MS) return 'later';
  const [today, day] = [wallTimeOf(now, timeZone), wallTimeOf(due, timeZone)];
  return today?.day === day?.day ? 'today' : 'later';
}
