import type { TimePrecision } from '@/lib/domain/vocabulary';

import { findDateWords, type DateWords } from './date-words';
import { findCalendarMoment, type Moment, type PageClock } from './parse-calendar-date';
import { findRelativeMoment } from './parse-relative-date';
import { plainDateText } from './plain-date-text';
import { findSupportedLocale } from './supported-locale';
import { wallTimeOf } from './zoned-time';

export interface ShownDate {
  /** ISO 8601 UTC. */
  iso: string;
  /**
   * How far `iso` may be trusted. `day`: noon of that day in the page's zone. `month`: a date in or around the month meant
   * (weeks as well: there is nothing between day and month). `unknown`: only the number of years is known.
   */
  precision: TimePrecision;
}

export interface DateContext {
  /** BCP 47 tag of the interface the text stands in. When null, or when the text is not of it, every known language is tried and all that understand it must agree. */
  lang: string | null;
  now: Date;
  /** IANA zone of the clock the page was shown in. */
  timeZone: string;
}

/**
 * Languages tried when the page's own does not help, by the script of the text's letters. Any other language works when the
 * page names it; each more here costs some ten milliseconds once per start of the background.
 */
const LANGUAGES: readonly (readonly [script: RegExp, tags: string])[] = [
  [/\p{Script=Cyrillic}/u, 'ru uk bg sr be kk'],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 'zh zh-Hant ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Arabic}/u, 'ar fa'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Latin}/u, 'en ro de fr es pt it pl tr nl cs hu'],
];
/** Digits alone read the same everywhere. */
const ANY_LANGUAGE = 'en';
const MAX_LENGTH = 120;

/**
 * A date as a page shows it to people, in any interface language: "22 авг в 12:25", "3 h", "hace 3 días", "昨天 12:30",
 * "10:00 AM · Aug 20, 2026", "15:03". A missing year means the most recent such day; a bare clock today, or yesterday when
 * it is later than now. Every word must be understood, nothing is guessed.
 * Month names, weekdays and relative forms come from the browser's own language data (Intl), not from tables of ours.
 * For the background only: building a language's words costs a few milliseconds.
 * @returns null for anything else, for dates in the future, and where two readings are possible ("03/04/2026")
 */
export function parseShownDate(raw: string, context: DateContext): ShownDate | null {
  const wall = wallTimeOf(context.now, context.timeZone);
  if (wall === null || raw.length > MAX_LENGTH) return null;
  const now: PageClock = { ms: context.now.getTime(), wall, timeZone: context.timeZone };
  const text = plainDateText(raw);
  if (text === '') return null;
  const own = findSupportedLocale(context.lang);
  const found = own === null ? null : findMoment(text, findDateWords(own, true), now);
  const moment = found ?? findAgreedMoment(text, now);
  return moment === null ? null : { iso: new Date(moment.ms).toISOString(), precision: moment.precision };
}

function findAgreedMoment(text: string, now: PageClock): Moment | null {
  let agreed: Moment | null = null;
  const tags = LANGUAGES.find(([script]) => script.test(text))?.[1] ?? ANY_LANGUAGE;
  for (const tag of tags.split(' ')) {
    const locale = findSupportedLocale(tag);
    const moment = locale === null ? null : findMoment(text, findDateWords(locale, false), now);
    if (moment === null) continue;
    if (agreed !== null && (agreed.ms !== moment.ms || agreed.precision !== moment.precision)) return null;
    agreed = moment;
  }
  return agreed;
}

function findMoment(text: string, words: DateWords, now: PageClock): Moment | null {
  const plain = withoutEdited(text, words);
  return findRelativeMoment(plain, words, now) ?? findCalendarMoment(plain, words, now);
}

/** "3 d • Edited", "edited 15:03": the time is that of the post. */
function withoutEdited(text: string, words: DateWords): string {
  for (const word of words.edited) {
    if (text.startsWith(`${word} `)) return text.slice(word.length + 1);
    if (text.endsWith(` ${word}`)) return text.slice(0, -word.length - 1);
  }
  return text;
}
