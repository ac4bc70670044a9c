import { addDays, addMonths, weekdayOf, type WallTime } from '@/lib/text/zoned-time';

import {
  AFTER_WORDS,
  BEFORE_DAY,
  DAY_UNITS,
  DOUBTFUL_DAYS,
  MONTH_UNITS,
  monthNames,
  NEXT_WORDS,
  RELATIVE_DAYS,
  SMALL_NUMBERS,
  weekdayNames,
} from './day-words';
import type { Found } from './found';
import { nextSuchDay, type PlainDay, realDay } from './next-such-day';
import type { LineWord } from './words-of-line';

const WEEK = 7;
/** "05.03", "5/3/26", "2026-03-05"; the day stands first, as in Romanian and Russian. */
const NUMERIC = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{2}|\d{4}))?$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
const DAY_OF_MONTH = /^(\d{1,2})(?:st|nd|rd|th|-?е|-?го)?$/u;
const YEAR = /^20\d{2}$/u;
const YEAR_WORDS: ReadonlySet<string> = new Set(['г', 'г.', 'года', 'year']);

/**
 * A day at this word; null where none begins. Without a year it is the next such day from today on; a weekday is always after
 * today ("Friday" said on a Friday is in a week).
 * @param today on the clock of the plan's zone
 * @param isCertain whether a cut-off name that is also a word of its own ("vin", "sun") is a day here: it stands beside a clock
 */
export function readDay(
  words: readonly LineWord[],
  at: number,
  today: WallTime,
  isCertain: boolean,
): Found<PlainDay> | null {
  const isLed = BEFORE_DAY.has(words[at]?.word ?? '');
  const start = isLed ? at + 1 : at;
  const found =
    readRelative(words, start, today) ??
    readWeekday(words, start, today, isLed || isCertain) ??
    readNumeric(words, start, today) ??
    readNamedMonth(words, start, today);
  return found === null ? null : { value: found.value, count: start - at + found.count };
}

function readRelative(words: readonly LineWord[], at: number, today: WallTime): Found<PlainDay> | null {
  const word = words[at]?.word ?? '';
  const offset = RELATIVE_DAYS.get(word);
  if (offset !== undefined) return { value: dayOf(addDays(today, offset)), count: 1 };
  if (!AFTER_WORDS.has(word)) return null;
  const numbered = readNumber(words, at + 1);
  const unitAt = at + 1 + numbered.count;
  const unit = words[unitAt]?.word ?? '';
  const count = unitAt + 1 - at;
  if (MONTH_UNITS.has(unit)) return { value: dayOf(addMonths(today, numbered.value)), count };
  const days = DAY_UNITS.get(unit);
  return days === undefined ? null : { value: dayOf(addDays(today, days * numbered.value)), count };
}

/** "3", "two", "20 de"; nothing stands for one ("через неделю"). */
function readNumber(words: readonly LineWord[], at: number): Found<number> {
  const word = words[at]?.word ?? '';
  const value = /^\d{1,3}$/u.test(word) ? Number(word) : SMALL_NUMBERS.get(word);
  if (value === undefined) return { value: 1, count: 0 };
  return { value, count: words[at + 1]?.word === 'de' ? 2 : 1 };
}

function readWeekday(
  words: readonly LineWord[],
  at: number,
  today: WallTime,
  isCertain: boolean,
): Found<PlainDay> | null {
  const isNextBefore = NEXT_WORDS.has(words[at]?.word ?? '');
  const nameAt = isNextBefore ? at + 1 : at;
  const name = withoutDot(words[nameAt]?.word ?? '');
  const weekday = weekdayNames().get(name);
  if (weekday === undefined) return null;
  const isNextAfter = NEXT_WORDS.has(words[nameAt + 1]?.word ?? '');
  if (DOUBTFUL_DAYS.has(name) && !isCertain && !isNextBefore) return null;
  const isNext = isNextBefore || isNextAfter;
  return {
    value: dayOf(addDays(today, isNext ? daysToNextWeek(today, weekday) : daysAhead(today, weekday))),
    count: nameAt - at + (isNextAfter ? 2 : 1),
  };
}

/** 1 to 7. */
function daysAhead(today: WallTime, weekday: number): number {
  return ((weekday - weekdayOf(today) + WEEK - 1) % WEEK) + 1;
}

/** To that day of the week after this one; weeks begin on Monday. */
function daysToNextWeek(today: WallTime, weekday: number): number {
  const fromMonday = (day: number): number => (day + WEEK - 1) % WEEK;
  return WEEK - fromMonday(weekdayOf(today)) + fromMonday(weekday);
}

function readNumeric(words: readonly LineWord[], at: number, today: WallTime): Found<PlainDay> | null {
  const word = words[at]?.word ?? '';
  const iso = ISO.exec(word);
  if (iso !== null) return foundDay(realDay(Number(iso[1]), Number(iso[2]), Number(iso[3])), 1);
  const numeric = NUMERIC.exec(word);
  if (numeric === null) return null;
  const [, day, month, year] = numeric.map((part) => (part === undefined ? null : Number(part)));
  if (day === null || day === undefined || month === null || month === undefined) return null;
  return foundDay(nextSuchDay({ day, month, year: year ?? null }, today), 1);
}

/** "5 martie", "March 5", "5 марта 2027". */
function readNamedMonth(words: readonly LineWord[], at: number, today: WallTime): Found<PlainDay> | null {
  const [first = '', second = ''] = [words[at]?.word, words[at + 1]?.word].map((word) => withoutDot(word ?? ''));
  const day = dayNumber(first) ?? dayNumber(second);
  const months = monthNames();
  const month = months.get(first) ?? months.get(second);
  const isPair = (dayNumber(first) !== null && months.has(second)) || (months.has(first) && dayNumber(second) !== null);
  if (!isPair || day === null || month === undefined) return null;
  const third = words[at + 2]?.word ?? '';
  const year = YEAR.test(third) ? Number(third) : null;
  const isNamedYear = year !== null && YEAR_WORDS.has(words[at + 3]?.word ?? '');
  return foundDay(nextSuchDay({ day, month, year }, today), 2 + Number(year !== null) + Number(isNamedYear));
}

function dayNumber(word: string): number | null {
  const match = DAY_OF_MONTH.exec(word);
  return match === null ? null : Number(match[1]);
}

function foundDay(value: PlainDay | null, count: number): Found<PlainDay> | null {
  return value === null ? null : { value, count };
}

function dayOf({ year, month, day }: WallTime): PlainDay {
  return { year, month, day };
}

function withoutDot(word: string): string {
  return word.replace(/\.$/u, '');
}
