import { findAgoPatterns, type Duration } from './ago-patterns';
import { DATE_WORD_EXTRAS, splitPairs, splitWords, type DateWordExtras } from './date-word-extras';
import { plainDateText } from './plain-date-text';
import { once } from './once';

const HALVES = ['am', 'pm', 'noon', 'evening'] as const;
/** What a word beside a clock says; Chinese has more than two. */
export type HalfOfDay = (typeof HALVES)[number];

/** How one language writes dates, taken from the browser's own CLDR data. Keys are in the form of `plainDateText`. */
export interface DateWords {
  /** Months from 1; a word of two months (rare, between short forms) is left out. */
  months: ReadonlyMap<string, number>;
  /** 0 = Sunday. */
  weekdays: ReadonlyMap<string, number>;
  /** "today" 0, "yesterday" −1 … */
  days: ReadonlyMap<string, number>;
  now: ReadonlySet<string>;
  /** Whole relative texts without spaces, the number as "#": "#часаназад", "#h". */
  ago: ReadonlyMap<string, Duration>;
  numbers: ReadonlyMap<string, number>;
  periods: ReadonlyMap<string, HalfOfDay>;
  fillers: ReadonlySet<string>;
  edited: readonly string[];
  /** Stands between hours and minutes: ":" nearly everywhere, "." in Finnish, Danish, Indonesian. */
  clockMark: string;
  /** Order of day, month, year in all-digit dates; null where the language alone does not settle it. */
  order: string | null;
  /** The page says it is in this language: then the first letters of a month's name will do. */
  isOwn: boolean;
}

const built = new Map<string, DateWords>();

/**
 * @param tag a locale Intl supports
 * @param isOwn the page says it is in this language: then its one-letter units count as well ("3s" are hours in Turkish),
 *   and its order of day and month
 */
export function findDateWords(tag: string, isOwn: boolean): DateWords {
  const key = `${tag} ${String(isOwn)}`;
  const known = built.get(key);
  if (known !== undefined) return known;
  const words = buildDateWords(tag, isOwn);
  built.set(key, words);
  return words;
}

/** Each part is built when first asked for: a bare clock needs no month names, a date no relative forms. */
function buildDateWords(tag: string, isOwn: boolean): DateWords {
  const locale = new Intl.Locale(tag, { numberingSystem: 'latn', calendar: 'gregory' });
  const extras = DATE_WORD_EXTRAS[locale.language] ?? {};
  const parts = {
    months: once(() => monthsOf(locale, extras)),
    weekdays: once(() => namesOf(locale, 'weekday', 7)),
    days: once(() => daysOf(locale, extras)),
    now: once(() => nowWords(locale, extras)),
    ago: once(() => findAgoPatterns(locale, extras, isOwn)),
    numbers: once(() => new Map(splitPairs(extras.numbers).map(([word, value]) => [word, Number(value)]))),
    periods: once(() => periodsOf(locale, extras)),
    clockMark: once(() => clockMarkOf(locale)),
    fillers: once(() => new Set([...literalsOf(locale), ...splitWords(extras.fillers)])),
  };
  return {
    get months() {
      return parts.months();
    },
    get weekdays() {
      return parts.weekdays();
    },
    get days() {
      return parts.days();
    },
    get now() {
      return parts.now();
    },
    get ago() {
      return parts.ago();
    },
    get numbers() {
      return parts.numbers();
    },
    get periods() {
      return parts.periods();
    },
    get fillers() {
      return parts.fillers();
    },
    get clockMark() {
      return parts.clockMark();
    },
    edited: splitWords(extras.edited),
    order: isOwn ? orderOf(locale) : null,
    isOwn,
  };
}

function monthsOf(locale: Intl.Locale, extras: DateWordExtras): Map<string, number> {
  const months = namesOf(locale, 'month', 12);
  for (const [word, month] of splitPairs(extras.months)) months.set(word, Number(month));
  return months;
}

function nowWords(locale: Intl.Locale, extras: DateWordExtras): Set<string> {
  const word = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
  return new Set([plainDateText(word), ...splitWords(extras.now)]);
}

/** Names standing alone and inside a date (genitive), long and short; numbers ("7月") are not names. */
function namesOf(locale: Intl.Locale, field: 'month' | 'weekday', count: number): Map<string, number> {
  const names = new Map<string, number | null>();
  for (const width of ['long', 'short'] as const) {
    for (const around of [{}, { day: 'numeric', month: width }] as const) {
      const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...around, [field]: width });
      for (let index = 0; index < count; index += 1) {
        // 2 January 2000 was a Sunday.
        const date = field === 'month' ? Date.UTC(2000, index, 1) : Date.UTC(2000, 0, 2 + index);
        const part = format.formatToParts(date).find(({ type }) => type === field)?.value ?? '';
        addName(names, plainDateText(part), field === 'month' ? index + 1 : index);
      }
    }
  }
  return new Map([...names].filter((entry): entry is [string, number] => entry[1] !== null));
}

function addName(names: Map<string, number | null>, name: string, value: number): void {
  if (name === '' || /\d/.test(name)) return;
  const known = names.get(name);
  names.set(name, known === undefined || known === value ? value : null);
}

function daysOf(locale: Intl.Locale, extras: DateWordExtras): Map<string, number> {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const days = new Map<string, number>();
  for (const offset of [-2, -1, 0]) {
    const word = plainDateText(relative.format(offset, 'day'));
    if (!/\d/.test(word)) days.set(word, offset);
  }
  for (const [word, offset] of splitPairs(extras.days)) days.set(word, Number(offset));
  return days;
}

function periodsOf(locale: Intl.Locale, extras: DateWordExtras): Map<string, HalfOfDay> {
  const periods = new Map<string, HalfOfDay>([
    ['am', 'am'],
    ['pm', 'pm'],
  ]);
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric', hour12: true });
  for (const [hour, period] of [
    [9, 'am'],
    [15, 'pm'],
  ] as const) {
    const part = format.formatToParts(Date.UTC(2000, 0, 1, hour)).find(({ type }) => type === 'dayPeriod');
    if (part !== undefined) periods.set(plainDateText(part.value), period);
  }
  for (const [word, name] of splitPairs(extras.periods)) {
    const half = HALVES.find((known) => known === name);
    if (half !== undefined) periods.set(word, half);
  }
  return periods;
}

function clockMarkOf(locale: Intl.Locale): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', timeStyle: 'short' });
  const parts = format.formatToParts(Date.UTC(2000, 0, 1, 9, 30));
  return parts[parts.findIndex(({ type }) => type === 'minute') - 1]?.value ?? ':';
}

function literalsOf(locale: Intl.Locale): Set<string> {
  const literals = new Set<string>();
  for (const dateStyle of ['full', 'long', 'medium', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle, timeStyle: 'short' });
    for (const { type, value } of format.formatToParts(Date.UTC(2000, 6, 2, 15, 3))) {
      if (type === 'literal') for (const word of plainDateText(value).split(/[^\p{L}\p{M}']+/u)) literals.add(word);
    }
  }
  literals.delete('');
  return literals;
}

/** Bare "en" stands on pages for Americans and Britons alike. */
function orderOf(locale: Intl.Locale): string | null {
  if (locale.language === 'en' && locale.region === undefined) return null;
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(Date.UTC(2000, 6, 2))
    .map(({ type }) => ({ year: 'y', month: 'm', day: 'd' })[type as string] ?? '')
    .join('');
}
