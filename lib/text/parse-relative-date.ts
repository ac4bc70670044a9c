import type { TimePrecision } from '@/lib/domain/vocabulary';

import type { Duration, DurationUnit } from './ago-patterns';
import type { DateWords } from './date-words';
import type { Moment, PageClock } from './parse-calendar-date';
import { addDays, addMonths, instantOf, type WallTime } from './zoned-time';

const UNIT_MS: Partial<Record<DurationUnit, number>> = { second: 1000, minute: 60_000, hour: 3_600_000 };
/** "26w" is somewhere in a week, "1y" in a year: there is no precision between day and month, and none beyond month. */
const UNIT_PRECISION: Readonly<Record<DurationUnit, TimePrecision>> = {
  second: 'minute',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'month',
  month: 'month',
  year: 'unknown',
};
const MAX_LENGTH = 40;
const MAX_COUNT: Readonly<Record<DurationUnit, number>> = {
  second: 3600,
  minute: 600,
  hour: 240,
  day: 800,
  week: 520,
  month: 120,
  year: 40,
};

/** "3 часа назад", "hace 3 días", "18h", "just now": the whole text must be such an expression. */
export function findRelativeMoment(text: string, words: DateWords, now: PageClock): Moment | null {
  // A clock, a year or two numbers belong to a calendar date.
  if (text.length > MAX_LENGTH || /:|\d{4}|\d\D+\d/.test(text)) return null;
  if (words.now.has(text)) return { ms: now.ms, precision: 'minute' };
  const found = findDuration(text, words);
  if (found === null || found.count > MAX_COUNT[found.unit]) return null;
  const precision = UNIT_PRECISION[found.unit];
  const unitMs = UNIT_MS[found.unit];
  if (unitMs !== undefined) return { ms: now.ms - found.count * unitMs, precision };
  if (found.count === 0) return null;
  const noon = instantOf({ ...stepBack(now.wall, found), hour: 12, minute: 0, second: 0 }, now.timeZone);
  return noon === null ? null : { ms: noon.getTime(), precision };
}

function stepBack(wall: WallTime, { unit, count }: Duration & { count: number }): WallTime {
  if (unit === 'day') return addDays(wall, -count);
  if (unit === 'week') return addDays(wall, -7 * count);
  return addMonths(wall, unit === 'month' ? -count : -12 * count);
}

function findDuration(text: string, words: DateWords): { unit: DurationUnit; count: number } | null {
  const digits = /\d+/.exec(text)?.[0];
  if (digits !== undefined) return lookUp(text.replace(digits, '#'), Number(digits), words);
  for (const [word, count] of words.numbers) {
    const pattern = ` ${text} `.replace(` ${word} `, ' # ');
    if (pattern.includes('#')) return lookUp(pattern, count, words);
  }
  return lookUp(text, null, words);
}

function lookUp(pattern: string, shown: number | null, words: DateWords): { unit: DurationUnit; count: number } | null {
  const duration = words.ago.get(pattern.replaceAll(' ', ''));
  const count = duration?.count ?? shown;
  return duration === undefined || count === null ? null : { unit: duration.unit, count };
}
