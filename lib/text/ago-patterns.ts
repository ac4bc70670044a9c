import { splitPairs, splitWords, type DateWordExtras } from './date-word-extras';
import { plainDateText } from './plain-date-text';

const DURATION_UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

export interface Duration {
  unit: DurationUnit;
  /** null: the number stands in the text, at "#" of the pattern. */
  count: number | null;
}

/** Plural categories differ between these in every language. */
const PLURAL_SAMPLES = [1, 2, 3, 5, 11, 21, 22, 100];
/** Letters that are "month" to CLDR's narrow forms and "minute" to people and networks. */
const DOUBTFUL_UNITS = ['m', 'м'];
/** "3日" is the third of a month, "2026年" a year: never a duration unless "ago" stands with it. */
const CALENDAR_UNITS = /^#(日|年|月|일|년|월)$/u;

/** null: the pattern means two things. */
type Patterns = Map<string, Duration | null>;

interface AgoSource {
  locale: Intl.Locale;
  affixes: readonly string[];
  /** One-letter units count as well. */
  isNarrowToo: boolean;
}

/**
 * Whole texts that say "n units ago" in a language, and bare "n units", which feeds write for the same. Keys have no spaces
 * and "#" for the number.
 */
export function findAgoPatterns(
  locale: Intl.Locale,
  extras: DateWordExtras,
  isNarrowToo: boolean,
): Map<string, Duration> {
  const affixes = splitWords(extras.ago).map((affix) => affix.replaceAll(' ', ''));
  const source = { locale, affixes, isNarrowToo };
  const patterns: Patterns = new Map();
  for (const unit of DURATION_UNITS) {
    for (const key of relativeKeys(source, unit)) addPattern(patterns, key, unit);
    for (const core of new Set(coresOf(source, unit, patterns))) {
      // A form without a number (Arabic dual) says "ago" only together with that word.
      if (core.includes('#') && !CALENDAR_UNITS.test(core)) addPattern(patterns, core, unit);
      for (const key of withAffixes(core, affixes)) addPattern(patterns, key, unit);
    }
  }
  for (const letter of DOUBTFUL_UNITS) for (const key of spellings(letter, affixes)) patterns.delete(key);
  // Hand-checked short forms settle the rest ("35m" are minutes in English).
  for (const unit of DURATION_UNITS) {
    for (const word of splitWords(extras.units?.[unit])) {
      for (const key of spellings(word, affixes)) patterns.set(key, { unit, count: null });
    }
  }
  // On a page of unknown language "3m" may be either again.
  if (!isNarrowToo) for (const letter of DOUBTFUL_UNITS) patterns.delete(`#${letter}`);
  for (const [word, unit] of splitPairs(extras.ones)) {
    for (const key of withAffixes(word, affixes)) addPattern(patterns, `${key}=1`, unit as DurationUnit);
  }
  return new Map([...patterns].filter((entry): entry is [string, Duration] => entry[1] !== null));
}

function spellings(word: string, affixes: readonly string[]): string[] {
  return [`#${word}`, ...withAffixes(`#${word}`, affixes)];
}

function withAffixes(core: string, affixes: readonly string[]): string[] {
  const [word = '', count] = core.split('=');
  const fixed = count === undefined ? '' : `=${count}`;
  return affixes.flatMap((affix) => [`${affix}${word}${fixed}`, `${word}${affix}${fixed}`]);
}

function addPattern(patterns: Patterns, key: string, unit: DurationUnit): void {
  if (key.startsWith('-') || key === '#') return;
  const [pattern = '', count] = key.split('=');
  const known = patterns.get(pattern);
  const isDoubtful = known !== undefined && (known === null || known.unit !== unit);
  patterns.set(pattern, isDoubtful ? null : { unit, count: count === undefined ? null : Number(count) });
}

/** Keys of RelativeTimeFormat; `=n` behind those whose number is in the word (Arabic dual). Ambiguous with the future: left out. */
function* relativeKeys({ locale, isNarrowToo }: AgoSource, unit: DurationUnit): Generator<string> {
  for (const style of widths(isNarrowToo)) {
    const format = new Intl.RelativeTimeFormat(locale, { style, numeric: 'always' });
    for (const count of PLURAL_SAMPLES) {
      const past = patternOf(format.formatToParts(-count, unit), count);
      if (past === patternOf(format.formatToParts(count, unit), count)) continue;
      yield past;
      // "час назад", "минуту назад": the one is left out.
      if (count === 1 && past.includes('#')) yield `${past.replace('#', '')}=1`;
    }
  }
}

function* coresOf(source: AgoSource, unit: DurationUnit, patterns: Patterns): Generator<string> {
  const { locale, affixes, isNarrowToo } = source;
  for (const unitDisplay of widths(isNarrowToo)) {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
    for (const count of PLURAL_SAMPLES) {
      const core = patternOf(format.formatToParts(count), count);
      if (core.includes('#')) yield core;
    }
  }
  // Cases that only "ago" has ("vor # Tagen", "минуту") stand for themselves as well.
  for (const [pattern, duration] of patterns) {
    if (duration?.unit !== unit) continue;
    const count = duration.count === null ? '' : `=${String(duration.count)}`;
    for (const affix of affixes) {
      if (pattern.startsWith(affix)) yield `${pattern.slice(affix.length)}${count}`;
      if (pattern.endsWith(affix)) yield `${pattern.slice(0, -affix.length)}${count}`;
    }
  }
}

function patternOf(parts: readonly { type: string; value: string }[], count: number): string {
  const text = parts.map(({ type, value }) => (type === 'integer' ? '#' : value)).join('');
  const key = plainDateText(text).replaceAll(' ', '');
  return key.includes('#') ? key : `${key}=${String(count)}`;
}

function widths(isNarrowToo: boolean): ('long' | 'short' | 'narrow')[] {
  return isNarrowToo ? ['long', 'short', 'narrow'] : ['long', 'short'];
}
