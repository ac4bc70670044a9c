import { addDays, instantOf, type WallTime, wallTimeOf, weekdayOf } from '@/lib/text/zoned-time';

/** When a team works, on the clock of its own zone. */
export interface WorkingHours {
  /** 0 = Sunday. */
  days: readonly number[];
  /** Whole hours, `from` < `to`. */
  from: number;
  to: number;
}

/** Sprout's default is 9 to 17, Agorapulse's is set by hand; here the usual office day (domain.md 4.3). */
export const DEFAULT_WORKING_HOURS: WorkingHours = { days: [1, 2, 3, 4, 5], from: 9, to: 18 };

const MS_PER_MINUTE = 60_000;
/** A team with no working day at all must not make the search endless. */
const MAX_DAYS = 400;

/**
 * The instant `minutes` of working time after `start`: the clock runs in working hours only. Days are walked by calendar, so
 * a day of 23 or 25 hours costs nothing. Without working days, or in an unknown zone, plain time counts.
 */
export function addWorkingTime(
  start: Date,
  minutes: number,
  { hours, timeZone }: { hours: WorkingHours; timeZone: string },
): Date {
  const wall = wallTimeOf(start, timeZone);
  let left = minutes * MS_PER_MINUTE;
  const plain = new Date(start.getTime() + left);
  if (wall === null || hours.from >= hours.to) return plain;
  for (let day = 0; day < MAX_DAYS; day += 1) {
    const span = workingSpan(addDays(wall, day), hours, timeZone);
    if (span === null) continue;
    const from = Math.max(span.from, start.getTime());
    if (from + left <= span.to) return new Date(from + left);
    left -= Math.max(0, span.to - from);
  }
  return plain;
}

/** Working hours of one calendar day as instants in ms; null on a day off. */
function workingSpan(day: WallTime, hours: WorkingHours, timeZone: string): { from: number; to: number } | null {
  if (!hours.days.includes(weekdayOf(day))) return null;
  const at = (hour: number): Date | null => instantOf({ ...day, hour, minute: 0, second: 0 }, timeZone);
  const from = at(hours.from);
  const to =
    hours.to === 24 ? instantOf({ ...addDays(day, 1), hour: 0, minute: 0, second: 0 }, timeZone) : at(hours.to);
  return from === null || to === null ? null : { from: from.getTime(), to: to.getTime() };
}
