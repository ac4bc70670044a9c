import { findLanguageSuffixes, suffixKey, type LanguageSuffixes } from './language-suffixes';
import { SHARED_SUFFIXES } from './shared-suffixes';

/** Written without a dot only by Spanish, Portuguese, Galician and Catalan, where it is "thousand". */
const MIL = 'mil';

const CJK_UNITS: readonly (readonly [unit: string, multiplier: number])[] = [
  ['万亿', 1e12],
  ['萬億', 1e12],
  ['千万', 1e7],
  ['千萬', 1e7],
  ['천만', 1e7],
  ['百万', 1e6],
  ['千', 1e3],
  ['천', 1e3],
  ['万', 1e4],
  ['萬', 1e4],
  ['만', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['억', 1e8],
];

const ENGLISH_LETTERS: Readonly<Record<string, number>> = { K: 1e3, k: 1e3, M: 1e6, B: 1e9 };

export interface SuffixContext {
  /** Text directly after the number. */
  after: string;
  /** The decimal mark written in the number, '' when there is none. */
  mark: string;
  lang: string | null | undefined;
}

/**
 * What stands behind a number: a multiplier with the length of its text, `none` (an ordinary word or nothing), or `unsure`
 * (a suffix whose meaning depends on a language we do not know).
 */
export type SuffixMatch =
  { kind: 'suffix'; multiplier: number; length: number } | { kind: 'none' } | { kind: 'unsure' };

const NONE: SuffixMatch = { kind: 'none' };
const UNSURE: SuffixMatch = { kind: 'unsure' };
const WORD = String.raw`[\p{L}\p{M}]+`;
/** The first word behind a number, with its abbreviation dot, and the words that follow it. */
const WORDS_AFTER = new RegExp(String.raw`^(\s?)((${WORD})[.॰]?)((?:\s${WORD}[.॰]?){0,2})`, 'u');

export function findSuffix(context: SuffixContext): SuffixMatch {
  const cjk = findCjkUnit(context.after);
  if (cjk !== null) return cjk;
  const match = WORDS_AFTER.exec(context.after);
  if (match === null) return NONE;
  const [, space = '', dotted = '', first = '', others = ''] = match;
  const table = findLanguageSuffixes(context.lang);
  const long = findLongSuffix(`${space}${dotted}${others}`, context.after, table);
  if (long !== null) return long;
  const length = space.length + dotted.length;
  // "5 m'agrada", "3 B-sides": the letters are the beginning of a longer word.
  if (isGluedOn(context.after, length)) return NONE;
  const isDotted = dotted.length > first.length;
  const multiplier = meaningOf(first, {
    ...context,
    table,
    isSpaced: space !== '',
    isDotted,
    second: others.trim().split(/\s/)[0] ?? '',
  });
  // "10 क॰": the sign says that a suffix was abbreviated here, of a language we were not told.
  if (multiplier === null) return dotted.endsWith('॰') ? UNSURE : NONE;
  return multiplier === 'unsure' ? UNSURE : { kind: 'suffix', multiplier, length };
}

/** "mil M", "de milioane", "milers de milions": the longest run of words that is a suffix. */
function findLongSuffix(run: string, after: string, table: LanguageSuffixes | null): SuffixMatch | null {
  const words = run.split(/(?<=\S)(?=\s)/u);
  for (let count = words.length; count > 1; count -= 1) {
    const text = words.slice(0, count).join('');
    const [first = '', second = ''] = text.trim().split(/\s/u);
    const multiplier = table?.meanings.get(suffixKey(text)) ?? (count === 2 ? meaningOfPair(first, second) : undefined);
    if (multiplier !== undefined && !isGluedOn(after, text.length)) {
      return { kind: 'suffix', multiplier, length: text.length };
    }
  }
  return null;
}

/** Romanian counts from 20 on with "de" ("20 de mii"); "mil millones" and "mil milhões" are thousands of millions. */
function meaningOfPair(first: string, second: string): number | undefined {
  const multiplier = SHARED_SUFFIXES.get(suffixKey(second));
  if (first === 'de') return multiplier;
  return first === MIL && multiplier === 1e6 ? 1e9 : undefined;
}

interface WordContext extends SuffixContext {
  table: LanguageSuffixes | null;
  isSpaced: boolean;
  isDotted: boolean;
  /** The next word, '' at the end. */
  second: string;
}

function meaningOf(word: string, context: WordContext): number | 'unsure' | null {
  const key = suffixKey(word);
  const own = context.table?.meanings.get(key);
  const english = ENGLISH_LETTERS[key];
  if (own !== undefined && english !== undefined && own !== english) return settleLetter(own, english, context);
  if (own !== undefined) return own;
  if (english !== undefined) {
    // "5 B" on a page of unknown language: five thousand in Turkish, five billion in English.
    return key === 'B' && context.isSpaced && context.table === null ? 'unsure' : english;
  }
  const shared = SHARED_SUFFIXES.get(key.toLowerCase());
  if (shared !== undefined && key.length > 1) return shared;
  return meaningWithoutLanguage(key, context);
}

/** Turkish "B" is a thousand, Indonesian "M" a billion, yet both countries' apps also show English "1.2B": the marks decide. */
function settleLetter(own: number, english: number, context: WordContext): number | 'unsure' {
  const { table, mark, isSpaced } = context;
  if (table === null) return 'unsure';
  if (mark !== '') return mark === table.decimalMark ? own : english;
  return isSpaced === table.spaced ? own : 'unsure';
}

function meaningWithoutLanguage(key: string, context: WordContext): number | 'unsure' | null {
  if (key === MIL) return context.isDotted ? 'unsure' : 1e3;
  // Portuguese "3 mi" is three million, Italian "3 Mi piace" three likes.
  if (key === 'mi') return context.table === null && context.second.toLowerCase() !== 'piace' ? 'unsure' : null;
  if (key === 'm') return context.mark !== '' && !context.isSpaced ? 1e6 : 'unsure';
  if (key === 'К' || key === 'к') return context.isSpaced ? null : 1e3;
  if (key === 'М') return context.isSpaced ? null : 1e6;
  if (['T', 't', 'E', 'N'].includes(key) || ['tn', 'mn', 'bi', 'tr', 'jt', 'mr'].includes(key)) return 'unsure';
  return null;
}

function isGluedOn(after: string, length: number): boolean {
  return /^[\p{L}\p{M}\p{Nd}'’-]/u.test(after.slice(length));
}

function findCjkUnit(after: string): SuffixMatch | null {
  const unit = /^\s?/.exec(after)?.[0] ?? '';
  const rest = after.slice(unit.length);
  const found = CJK_UNITS.find(([text]) => rest.startsWith(text));
  return found === undefined ? null : { kind: 'suffix', multiplier: found[1], length: unit.length + found[0].length };
}
