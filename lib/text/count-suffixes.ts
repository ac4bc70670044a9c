import { findSupportedLocale } from './supported-locale';

/**
 * Suffixes that mean the same in every language that uses them, for pages whose language is unknown or wrong. Keys are in
 * lower case and without dots. Absent on purpose, because languages disagree: "mil." (thousand in es and pt, million in ro,
 * cs, sk, hr), "t", "tn", "mi", "m", "bi", "tr" — those need the page's language.
 */
const SAME_EVERYWHERE = new Map<string, number>();

const GROUPS: readonly (readonly [multiplier: number, words: string])[] = [
  [
    1e3,
    'k тыс тысяча тысячи тысяч тисяча тисячі тисяч тис tys tysiąc tysiące tysięcy tsd tausend mie mii thousand thousands mille mila хил хиљ хиляди χιλ χιλιάδες rb ribu ezer tūkst duizend tusen ألف آلاف الف هزار ہزار हज़ार हजार হাজার мың ათ հզր nghìn พัน bin',
  ],
  [1e4, 'หมื่น'],
  [1e5, 'lakh lakhs लाख লাখ لاکھ แสน'],
  [
    1e6,
    'mln млн миллион миллиона миллионов мільйон мільйони мільйонів mio milj mill millón millones milhão milhões million millions millionen milione milioni milion milioane miliony milionów milyon jt juta triệu مليون ملايين میلیون εκ მლნ մլն ล้าน',
  ],
  [1e7, 'crore crores करोड़ কোটি کروڑ'],
  [
    1e9,
    'bn млрд миллиард миллиарда миллиардов мільярд мільярди мільярдів mld mlrd mlr mrd mia md mljrd miljard milliard milliards milliarde milliarden miliard miliarde miliardo miliardi billion billions milyar miliar مليار میلیارد δισ მლრდ մլրդ tỷ พันล้าน',
  ],
];
for (const [multiplier, words] of GROUPS) for (const word of words.split(' ')) SAME_EVERYWHERE.set(word, multiplier);

/** Written without a dot only by Spanish, Portuguese, Galician and Catalan, where it is "thousand". */
const MIL = 'mil';

/** Real usage beside CLDR's: Xiaohongshu and Weibo write "1.2w", Brazilian and Italian pages long and short forms mixed. */
const LANGUAGE_EXTRAS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  zh: { w: 1e4 },
  ro: { mil: 1e6, mld: 1e9 },
  gl: { mil: 1e3 },
  ca: { mil: 1e3 },
  ru: { к: 1e3, т: 1e3 },
};

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

/** Above it nothing is ever counted on a network, while "B" and "billion" of the long scale would begin there. */
const LARGEST_MULTIPLIER = 1e11;
const ENGLISH_LETTERS: Readonly<Record<string, number>> = { K: 1e3, k: 1e3, M: 1e6, B: 1e9 };

interface LanguageSuffixes {
  meanings: ReadonlyMap<string, number>;
  /** The language puts a space between number and suffix. */
  spaced: boolean;
  decimalMark: string;
  groupMark: string;
}

const bySupportedLanguage = new Map<string, LanguageSuffixes | null>();

/** Compact-number suffixes of a language as the browser's own CLDR data writes them; null for unknown languages. */
export function findLanguageSuffixes(lang: string | null | undefined): LanguageSuffixes | null {
  const tag = findSupportedLocale(lang);
  if (tag === null) return null;
  const known = bySupportedLanguage.get(tag);
  if (known !== undefined) return known;
  const built = buildLanguageSuffixes(tag);
  bySupportedLanguage.set(tag, built);
  return built;
}

function buildLanguageSuffixes(tag: string): LanguageSuffixes {
  const meanings = new Map<string, number>();
  const base = new Intl.Locale(tag);
  const locale = new Intl.Locale(tag, { numberingSystem: 'latn' });
  let spaced = false;
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay, useGrouping: false });
    for (const sample of sampleValues()) {
      const parts = format.formatToParts(sample);
      const compact = parts.find((part) => part.type === 'compact')?.value;
      const shown = Number(parts.find((part) => part.type === 'integer')?.value ?? '0');
      const multiplier = shown === 0 ? 0 : sample / shown;
      if (compact === undefined || multiplier < 1e3 || multiplier > LARGEST_MULTIPLIER) continue;
      meanings.set(suffixKey(compact), multiplier);
      if (compactDisplay === 'short')
        spaced = parts.some((part) => part.type === 'literal' && part.value.trim() === '');
    }
  }
  for (const [word, multiplier] of Object.entries(LANGUAGE_EXTRAS[base.language] ?? {})) meanings.set(word, multiplier);
  const marks = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  return {
    meanings,
    spaced,
    decimalMark: marks.find((part) => part.type === 'decimal')?.value ?? '.',
    groupMark: marks.find((part) => part.type === 'group')?.value ?? ',',
  };
}

/** Several mantissas per power of ten, so that every plural form of the suffix turns up. */
function* sampleValues(): Generator<number> {
  for (let power = 1e3; power <= 1e11; power *= 10) for (const mantissa of [1, 2, 3, 5, 8]) yield mantissa * power;
}

/** Single letters keep their case ("M" is a million, "m" a minute); longer suffixes do not. */
function suffixKey(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[.॰\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length === 1 ? plain : plain.toLowerCase();
}

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
/** One or two words: "mil", "mil M", "de milioane", each with its abbreviation dot. */
const WORDS_AFTER = new RegExp(String.raw`^(\s?)((${WORD})[.॰]?)(?:\s(${WORD})[.॰]?)?`, 'u');

export function findSuffix(context: SuffixContext): SuffixMatch {
  const cjk = findCjkUnit(context.after);
  if (cjk !== null) return cjk;
  const match = WORDS_AFTER.exec(context.after);
  if (match === null) return NONE;
  const [whole, space = '', dotted = '', first = '', second] = match;
  const table = findLanguageSuffixes(context.lang);
  if (second !== undefined && !isGluedOn(context.after, whole.length)) {
    // Romanian counts from 20 on with "de": "20 de mii".
    const multiplier =
      table?.meanings.get(suffixKey(`${first} ${second}`)) ??
      (first === 'de' ? SAME_EVERYWHERE.get(suffixKey(second)) : undefined);
    if (multiplier !== undefined) return { kind: 'suffix', multiplier, length: whole.length };
  }
  const length = space.length + dotted.length;
  // "5 m'agrada", "3 B-sides": the letters are the beginning of a longer word.
  if (isGluedOn(context.after, length)) return NONE;
  const isDotted = dotted.length > first.length;
  const multiplier = meaningOf(first, { ...context, table, isSpaced: space !== '', isDotted, second });
  if (multiplier === null) return NONE;
  return multiplier === 'unsure' ? UNSURE : { kind: 'suffix', multiplier, length };
}

interface WordContext extends SuffixContext {
  table: LanguageSuffixes | null;
  isSpaced: boolean;
  isDotted: boolean;
  second: string | undefined;
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
  const shared = SAME_EVERYWHERE.get(key.toLowerCase());
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
  if (key === 'mi') return context.table === null && context.second?.toLowerCase() !== 'piace' ? 'unsure' : null;
  if (key === 'm') return context.mark !== '' && !context.isSpaced ? 1e6 : 'unsure';
  if (key === 'К' || key === 'к') return context.isSpaced ? null : 1e3;
  if (key === 'М') return context.isSpaced ? null : 1e6;
  if (['T', 'E', 'N'].includes(key) || ['tn', 'mn', 'bi', 'tr', 'jt', 'mr'].includes(key)) return 'unsure';
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
