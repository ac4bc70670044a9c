import { fold } from '@/lib/text/fold';

import { monthNames } from '../quick-add/day-words';
import { dateOf, isRealDay } from '../slot-time';

/** Which comes first where only slashes part them: 4/3 is 4 March almost everywhere, 3 April in America. */
export type DayOrder = 'day-first' | 'month-first';

const YEAR_FIRST = /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?!\d)/u;
const YEAR_LAST = /^(?<first>\d{1,2})(?<sign>[-./])(?<second>\d{1,2})(?:[-./](?<year>\d{4}|\d{2}))?(?!\d)/u;
/** "Mon, ", "пн ": a weekday before the date. */
const WEEKDAY = /^\p{L}{2,12}\.?,?\s+(?=\d)/u;
const MONTHS_PER_YEAR = 12;

/** What the dates of a column have in common: American where one of them can be read in no other way. */
export function guessDayOrder(cells: readonly string[]): DayOrder {
  const slashed = cells
    .map((cell) => YEAR_LAST.exec(cell.trim().replace(WEEKDAY, ''))?.groups)
    .filter((found) => found !== undefined);
  const isOver = (name: 'first' | 'second'): boolean => slashed.some((found) => Number(found[name]) > MONTHS_PER_YEAR);
  return isOver('second') && !isOver('first') ? 'month-first' : 'day-first';
}

/**
 * A date as tables write it: 2026-03-04, 04.03.2026, 4/3/26, 04.03, "4 марта 2026", "March 4, 2026". Without a year: the one by which
 * it is nearest to `today`.
 * @returns "2026-03-04"; null for anything else, and for days that no calendar has
 */
export function readDayCell(cell: string, today: string, order: DayOrder = 'day-first'): string | null {
  const text = cell.trim().replace(WEEKDAY, '');
  const parts = readYearFirst(text) ?? readYearLast(text, order) ?? readWords(cell);
  if (parts === null) return null;
  const { year, month, day } = { ...parts, year: parts.year ?? nearestYear(parts, today) };
  return year >= 1970 && year <= 2200 && isRealDay({ year, month, day }) ? dateOf({ year, month, day }) : null;
}

interface DayParts {
  year: number | null;
  month: number;
  day: number;
}

function readYearFirst(text: string): DayParts | null {
  const found = YEAR_FIRST.exec(text)?.groups;
  if (found === undefined) return null;
  return { year: Number(found['year']), month: Number(found['month']), day: Number(found['day']) };
}

function readYearLast(text: string, order: DayOrder): DayParts | null {
  const found = YEAR_LAST.exec(text)?.groups;
  if (found === undefined) return null;
  const [first, second] = [Number(found['first']), Number(found['second'])];
  const isAmerican = found['sign'] === '/' && order === 'month-first';
  const year = found['year'] === undefined ? null : fullYear(Number(found['year']));
  return { year, month: isAmerican ? first : second, day: isAmerican ? second : first };
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

/** A month's name with a day and perhaps a year beside it. */
function readWords(text: string): DayParts | null {
  const words = fold(text)
    .split(/[\s.,]+/u)
    .filter((word) => word !== '');
  const month = words.flatMap((word) => monthNames().get(word) ?? []).at(0);
  const numbers = words.filter((word) => /^\d{1,4}$/u.test(word)).map(Number);
  const [day, year] = [numbers.find((number) => number <= 31), numbers.find((number) => number > 31)];
  if (month === undefined || day === undefined || words.length > 5) return null;
  return { month, day, year: year === undefined ? null : fullYear(year) };
}

function nearestYear({ month, day }: DayParts, today: string): number {
  const year = Number(today.slice(0, 4));
  const distance = (one: number): number => Math.abs(Date.UTC(one, month - 1, day) - Date.parse(today));
  return [year, year + 1, year - 1].toSorted((one, other) => distance(one) - distance(other))[0] ?? year;
}
