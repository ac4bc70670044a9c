import { addDays, instantOf, type WallTime, wallTimeOf, weekdayOf } from '@/lib/text/zoned-time';

/** When a team works, on the clock of its own zone. */
export interface WorkingHours {
  /** 0 = Sunday. */
  days: readonly number[];
  /** Whole hours, `from` < `to`. */
  from: number;
  to: number;
}

/** Working hours and the zone (IANA) of the clock they are read from. */
export interface WorkingCalendar {
  hours: WorkingHours;
  timeZone: string;
}

/** Sprout's default is 9 to 17, Agorapulse's is set by hand; here the usual office day (domain.md 4.3). */
export const DEFAULT_WORKING_HOURS: WorkingHours = { days: [1, 2, 3, 4, 5], from: 9, to: 18 };

interface Span {
  /** Instants in ms. */
  from: number;
  to: number;
}

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_HOUR = 60;
/** A team with no working day at all must not make the search endless. */
const MAX_DAYS = 4000;

/**
 * The instant `minutes` of working time after `start`: the clock runs in working hours only. Days are walked by calendar, so
 * a day of 23 or 25 hours costs nothing. Without working days, or in an unknown zone, plain time counts.
 */
export function addWorkingTime(start: Date, minutes: number, calendar: WorkingCalendar): Date {
  let left = minutes * MS_PER_MINUTE;
  // At midnight the day that ends is still the one before: nothing added there is there, as in the evening of any other team.
  for (const span of spansFrom(new Date(start.getTime() - 1), calendar)) {
    const from = Math.max(span.from, start.getTime());
    if (from + left <= span.to) return new Date(from + left);
    left -= Math.max(0, span.to - from);
  }
  return new Date(start.getTime() + minutes * MS_PER_MINUTE);
}

/**
 * Milliseconds of working time from `start` to `end`; 0 when `end` is not later. Without working days, or in an unknown zone,
 * plain time counts, as in `addWorkingTime`.
 */
export function workingTimeBetween(start: Date, end: Date, calendar: WorkingCalendar): number {
  const [from, to] = [start.getTime(), end.getTime()];
  if (!(to > from)) return 0;
  if (!hasWorkingTime(calendar)) return to - from;
  let total = 0;
  for (const span of spansFrom(start, calendar)) {
    if (span.from >= to) break;
    total += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
  }
  return total;
}

/** When the working day ends on which `start` falls, or the next one; null for a team that never works. */
export function endOfWorkingDay(start: Date, calendar: WorkingCalendar): Date | null {
  for (const span of spansFrom(start, calendar)) if (span.to > start.getTime()) return new Date(span.to);
  return null;
}

export function isWorkingTime(at: Date, calendar: WorkingCalendar): boolean {
  for (const span of spansFrom(at, calendar)) return span.from <= at.getTime() && at.getTime() < span.to;
  return false;
}

function hasWorkingTime({ hours, timeZone }: WorkingCalendar): boolean {
  return hours.from < hours.to && hours.days.length > 0 && wallTimeOf(new Date(0), timeZone) !== null;
}

/** Working days from the one of `start` on, days off left out. */
function* spansFrom(start: Date, calendar: WorkingCalendar): Generator<Span> {
  const wall = wallTimeOf(start, calendar.timeZone);
  if (wall === null || !hasWorkingTime(calendar)) return;
  for (let day = 0; day < MAX_DAYS; day += 1) {
    const span = workingSpan(addDays(wall, day), calendar);
    if (span !== null) yield span;
  }
}

/** Working hours of one calendar day as instants; null on a day off. */
function workingSpan(day: WallTime, { hours, timeZone }: WorkingCalendar): Span | null {
  if (!hours.days.includes(weekdayOf(day))) return null;
  const [from, to] = [instantAt(day, hours.from, timeZone), instantAt(day, hours.to, timeZone)];
  return from === null || to === null || from >= to ? null : { from, to };
}

/** A full hour of a day; where the clock skips it, the first minute after the gap that some clock shows. */
function instantAt(day: WallTime, hour: number, timeZone: string): number | null {
  const date = hour === 24 ? addDays(day, 1) : day;
  for (let minute = 0; minute <= 2 * MINUTES_PER_HOUR; minute += MINUTES_PER_HOUR / 2) {
    const clock = { hour: (hour % 24) + Math.floor(minute / MINUTES_PER_HOUR), minute: minute % MINUTES_PER_HOUR };
    const instant = clock.hour < 24 ? instantOf({ ...date, ...clock, second: 0 }, timeZone) : null;
    if (instant !== null) return instant.getTime();
  }
  return null;
}
