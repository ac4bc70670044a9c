import type { TimePrecision } from '@/lib/domain/vocabulary';

import { takeClock, type FoundClock } from './clock-text';
import type { DateWords } from './date-words';
import { findDay, type FoundDay } from './day-text';
import { addDays, instantOf, weekdayOf, type WallTime } from './zoned-time';

export interface PageClock {
  ms: number;
  wall: WallTime;
  timeZone: string;
}

export interface Moment {
  ms: number;
  precision: TimePrecision;
}

/** Clocks of server, page and person differ a little: a moment this far ahead still counts as now. */
const CLOCK_SLACK_MS = 2 * 60_000;
/** 29 February is up to eight years back (1900, 2100). */
const YEARS_BACK = 8;

type CalendarDay = Pick<WallTime, 'year' | 'month' | 'day'>;

/** "22 авг в 12:25", "10:00 AM Aug 20 2026", "вчера в 12:25", "15:03": the whole text must be a date, a clock or both. */
export function findCalendarMoment(text: string, words: DateWords, now: PageClock): Moment | null {
  const taken = takeClock(text, words);
  if (taken === null) return null;
  const { clock, rest } = taken;
  const day = findDay(rest, words);
  if (day === null) return null;
  const moments = daysMeant(day, clock, now)
    .map((meant) => momentOf(meant, { clock, isMonthOnly: day.month !== null && day.day === null }, now))
    .filter((moment) => moment !== null && moment.ms <= now.ms + CLOCK_SLACK_MS);
  if (day.candidates.length > 0) return onlyOne(moments);
  return moments[0] ?? null;
}

/** Days the text may mean, likeliest first; those in the future fall out later. */
function daysMeant(found: FoundDay, clock: FoundClock | null, now: PageClock): CalendarDay[] {
  if (found.candidates.length > 0) return found.candidates.filter((day) => fits(day, found.weekday));
  if (found.offset !== null) {
    const day = addDays(now.wall, found.offset);
    return fits(day, found.weekday) ? [day] : [];
  }
  if (found.month !== null) return datesOf(found, found.month, now);
  if (found.weekday !== null) return lastWeekday(found.weekday, now);
  return clock === null ? [] : [now.wall, addDays(now.wall, -1)];
}

function datesOf(found: FoundDay, month: number, now: PageClock): CalendarDay[] {
  const day = found.day ?? 1;
  const years =
    found.year === null ? Array.from({ length: YEARS_BACK + 1 }, (_, back) => now.wall.year - back) : [found.year];
  return years.map((year) => ({ year, month, day })).filter((date) => fits(date, found.weekday));
}

function fits(day: CalendarDay, weekday: number | null): boolean {
  return weekday === null || weekdayOf(day) === weekday;
}

/** Networks name a weekday for the last six days; today's own name would mean today or a week ago: nobody knows. */
function lastWeekday(weekday: number, now: PageClock): CalendarDay[] {
  const back = (weekdayOf(now.wall) - weekday + 7) % 7;
  return back === 0 ? [] : [addDays(now.wall, -back)];
}

function momentOf(
  day: CalendarDay,
  shown: { clock: FoundClock | null; isMonthOnly: boolean },
  now: PageClock,
): Moment | null {
  const { clock, isMonthOnly } = shown;
  if (clock === null) return { ...middayOf(day, now), precision: isMonthOnly ? 'month' : 'day' };
  if (isMonthOnly) return null;
  const { year, month, day: dayOfMonth } = day;
  const wall = { year, month, day: dayOfMonth, hour: clock.hour, minute: clock.minute, second: clock.second ?? 0 };
  const instant = instantOf(wall, now.timeZone);
  return instant === null ? null : { ms: instant.getTime(), precision: precisionOf(clock) };
}

function precisionOf(clock: FoundClock): TimePrecision {
  if (clock.isHourOnly) return 'hour';
  return clock.second === null ? 'minute' : 'second';
}

/**
 * A day without a clock is kept as its noon, so that the date stays the same when shown in most other zones; today's, when
 * noon is still to come, as the moment of capture.
 */
function middayOf({ year, month, day }: CalendarDay, now: PageClock): { ms: number } {
  const noon = instantOf({ year, month, day, hour: 12, minute: 0, second: 0 }, now.timeZone)?.getTime() ?? Number.NaN;
  const isToday = year === now.wall.year && month === now.wall.month && day === now.wall.day;
  return { ms: isToday ? Math.min(noon, now.ms) : noon };
}

function onlyOne(moments: (Moment | null)[]): Moment | null {
  const [first = null] = moments;
  return moments.every((moment) => moment?.ms === first?.ms) ? first : null;
}
