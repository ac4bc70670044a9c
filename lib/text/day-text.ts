import type { DateWords } from './date-words';

/** What a text says of the day. Everything absent is null; year, month, day are as shown. */
export interface FoundDay {
  year: number | null;
  month: number | null;
  day: number | null;
  /** 0 = Sunday. */
  weekday: number | null;
  /** "yesterday" −1. */
  offset: number | null;
  /** All readings of an all-digit date whose order is not settled. */
  candidates: { year: number; month: number; day: number }[];
}

const CJK_DATE = /(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號]/gu;
const DIGIT_DATE = /(?<![\d./-])(\d{1,4})([./-]) ?(\d{1,2})\2 ?(\d{1,4})(?![\d/-])\.?/gu;
const TOKEN = /\d+(?:st|nd|rd|th|er|o|e|-?го)?(?![\p{L}\d])\.?|[\p{L}\p{M}][\p{L}\p{M}'-]*|\S/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;
const SHORTEST_NAME = 3;

/**
 * The day a text (its clock already taken out) speaks of. Every word must be understood: a month, a weekday, "yesterday", a
 * number, or a word dates of the language contain ("в", "de", "at").
 * @returns null when anything else stands there, or two days
 */
export function findDay(text: string, words: DateWords): FoundDay | null {
  const found: FoundDay = { year: null, month: null, day: null, weekday: null, offset: null, candidates: [] };
  let rest = takeDigitDate(takeCjkDate(text, found), found, words);
  rest = takeOffset(rest, found, words);
  return takeTokens(rest, found, words) && isOneDay(found) ? found : null;
}

function takeCjkDate(text: string, found: FoundDay): string {
  const [match] = text.matchAll(CJK_DATE);
  if (match === undefined) return text;
  found.year = match[1] === undefined ? null : Number(match[1]);
  found.month = Number(match[2]);
  found.day = Number(match[3]);
  return text.replace(match[0], ' ');
}

function takeDigitDate(text: string, found: FoundDay, words: DateWords): string {
  const [match] = text.matchAll(DIGIT_DATE);
  if (match === undefined) return text;
  const [shown, first = '', mark = '', second = '', third = ''] = match;
  found.candidates = ordersOf(first, mark, third)
    .map((order) => dateIn(order, [first, second, third]))
    .filter((date) => date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31);
  const settled = words.order === null ? undefined : dateIn(words.order, [first, second, third]);
  const own = found.candidates.find((date) => isSameDate(date, settled));
  if (own !== undefined) found.candidates = [own];
  // Nothing real among them: leave the digits, so that they are refused as not understood.
  return found.candidates.length === 0 ? text : text.replace(shown, ' ');
}

/** Dots are day first everywhere they are used; slashes and hyphens may be either. */
function ordersOf(first: string, mark: string, third: string): string[] {
  if (first.length === 4) return third.length <= 2 ? ['ymd'] : [];
  if (first.length === 3 || third.length === 3 || third.length === 1) return [];
  if (mark === '.') return third.length === 4 ? ['dmy'] : ['dmy', 'ymd'];
  return third.length === 4 ? ['dmy', 'mdy'] : ['dmy', 'mdy', 'ymd'];
}

function dateIn(order: string, parts: readonly string[]): { year: number; month: number; day: number } {
  const at = (field: string): number => Number(parts[order.indexOf(field)] ?? Number.NaN);
  const year = at('y');
  return { year: year < 100 ? 2000 + year : year, month: at('m'), day: at('d') };
}

function isSameDate(date: FoundDay['candidates'][number], other: FoundDay['candidates'][number] | undefined): boolean {
  return date.year === other?.year && date.month === other.month && date.day === other.day;
}

/** Before tokens, because some of these are two words ("l'altro ieri"). Longest first: "vorgestern" holds no "gestern". */
function takeOffset(text: string, found: FoundDay, words: DateWords): string {
  for (const [word, offset] of [...words.days].toSorted(([a], [b]) => b.length - a.length)) {
    const isGlued = UNSPACED.test(word);
    const padded = ` ${text} `;
    if (!padded.includes(isGlued ? word : ` ${word} `)) continue;
    found.offset = offset;
    return padded.replace(isGlued ? word : ` ${word} `, ' ').trim();
  }
  return text;
}

function takeTokens(text: string, found: FoundDay, words: DateWords): boolean {
  const tokens = text.match(TOKEN) ?? [];
  // A month's name without any number says nothing: then only weekdays are looked for.
  const months = tokens.map((token) => (/\d/.test(text) ? monthOf(token, words) : null));
  const named = months.filter((month) => month !== null).length;
  return tokens.every((token, index) => {
    if (/^\d/.test(token)) return takeNumber(token, found);
    if (!/^\p{L}/u.test(token)) return /^[-–—]$/u.test(token);
    const month = months[index] ?? null;
    const weekday = words.weekdays.get(token) ?? null;
    // "mar" is Tuesday and March in Spanish: the first of two such words is the weekday, a single one the month.
    if (weekday !== null && (month === null || (named > 1 && found.weekday === null))) {
      return setOnce(found, 'weekday', weekday);
    }
    return month === null ? words.fillers.has(token) : setOnce(found, 'month', month);
  });
}

function takeNumber(token: string, found: FoundDay): boolean {
  const value = Number.parseInt(token, 10);
  if (/^\d{4}\.?$/.test(token)) return value >= 1990 && value < 2100 && setOnce(found, 'year', value);
  return /^\d{1,2}(?!\d)/.test(token) && value >= 1 && value <= 31 && setOnce(found, 'day', value);
}

function setOnce(found: FoundDay, field: 'year' | 'month' | 'day' | 'weekday', value: number): boolean {
  if (found[field] !== null) return false;
  found[field] = value;
  return true;
}

/** A month's name, its short form, or on pages of that language its first letters where they begin no other ("iul", not "jui"). */
function monthOf(token: string, words: DateWords): number | null {
  const exact = words.months.get(token);
  if (exact !== undefined) return exact;
  if (!words.isOwn || !/^\p{L}/u.test(token) || token.length < SHORTEST_NAME) return null;
  if (words.fillers.has(token) || words.weekdays.has(token)) return null;
  const meant = new Set([...words.months].filter(([name]) => name.startsWith(token)).map(([, month]) => month));
  const [only] = meant;
  return meant.size === 1 && only !== undefined ? only : null;
}

/** One way of naming the day, and no loose parts of another. */
function isOneDay(found: FoundDay): boolean {
  const hasParts = found.year !== null || found.month !== null || found.day !== null;
  const ways = [found.offset !== null, found.candidates.length > 0, hasParts].filter(Boolean).length;
  if (ways > 1) return false;
  return !hasParts || (found.month !== null && (found.day !== null || found.year !== null));
}
