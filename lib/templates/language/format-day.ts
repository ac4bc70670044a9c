import { findSupportedLocale } from '@/lib/text/supported-locale';
import { addDays, addMonths, wallTimeOf, type WallTime } from '@/lib/text/zoned-time';

import type { RenderContext } from './rendered';
import type { DateOffset } from './template-node';

/** Ways to write a day, by the name a template gives them: `{date:long}`. */
const FORMATS = {
  /** "24 ноября"; with the year when it is not the present one. */
  day: { day: 'numeric', month: 'long' },
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const DAYS_PER_WEEK = 7;

export const DAY_FORMATS = Object.keys(FORMATS);

export interface DayFormat {
  options: Intl.DateTimeFormatOptions;
  hasYearWhenOther: boolean;
}

/** The way of writing called `name` (null: `day`); null where there is none of that name. */
export function findDayFormat(name: string | null): DayFormat | null {
  const found = Object.entries(FORMATS).find(([key]) => key === (name ?? 'day'));
  return found === undefined
    ? null
    : { options: found[1], hasYearWhenOther: found[0] === 'day' || found[0] === 'full' };
}

/** The calendar day at `now` in the context's zone, moved by whole days, weeks and months; null for no such time or zone. */
export function findDay({ now, timeZone }: RenderContext, offsets: readonly DateOffset[]): WallTime | null {
  const instant = new Date(now);
  const today = Number.isNaN(instant.getTime()) ? null : wallTimeOf(instant, timeZone);
  if (today === null) return null;
  return offsets.reduce((day, { count, unit }) => {
    if (unit === 'm') return addMonths(day, count);
    return addDays(day, unit === 'w' ? count * DAYS_PER_WEEK : count);
  }, today);
}

/** "2026-11-24" as a day; null for anything else, and for a day no calendar has. */
export function parseIsoDay(text: string): WallTime | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const wall: WallTime = { year, month, day, hour: 0, minute: 0, second: 0 };
  const same = addDays(wall, 0);
  return same.month === month && same.day === day ? wall : null;
}

/** The day in the context's language (English where it is not known). */
export function formatDay(day: WallTime, { options, hasYearWhenOther }: DayFormat, context: RenderContext): string {
  const isOtherYear = hasYearWhenOther && findDay(context, [])?.year !== day.year;
  const format = new Intl.DateTimeFormat(findSupportedLocale(context.language) ?? 'en', {
    ...options,
    ...(isOtherYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  // The day is a reading of the calendar, not an instant: written and read in the same zone it stays what it is.
  return format.format(new Date(Date.UTC(day.year, day.month - 1, day.day)));
}
