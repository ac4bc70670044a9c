import { findSupportedLocale } from './supported-locale';

/** Real usage beside CLDR's: Xiaohongshu and Weibo write "1.2w", Brazilian and Italian pages long and short forms mixed. */
const LANGUAGE_EXTRAS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  zh: { w: 1e4 },
  ro: { mil: 1e6, mld: 1e9 },
  gl: { mil: 1e3 },
  ca: { mil: 1e3 },
};

/** Above it nothing is ever counted on a network, while "B" and "billion" of the long scale would begin there. */
const LARGEST_MULTIPLIER = 1e11;
export interface LanguageSuffixes {
  meanings: ReadonlyMap<string, number>;
  /** The language puts a space between number and suffix. */
  spaced: boolean;
  /** The language puts the word in front of the number ("elfu 5" in Swahili). */
  before: boolean;
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
  let before = false;
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay,
      useGrouping: false,
      maximumFractionDigits: 1,
    });
    for (const sample of sampleValues()) {
      const shown = readSample(format.formatToParts(sample));
      const multiplier = shown === null ? 0 : sample / shown.number;
      if (shown === null || multiplier < 1e3 || multiplier > LARGEST_MULTIPLIER) continue;
      // The smaller meaning came first: larger numbers repeat it in longer suffixes ("শত কো").
      if (!meanings.has(shown.suffix)) meanings.set(shown.suffix, multiplier);
      if (compactDisplay === 'short') ({ spaced } = shown);
      before ||= shown.before;
    }
  }
  for (const [word, multiplier] of Object.entries(LANGUAGE_EXTRAS[base.language] ?? {})) meanings.set(word, multiplier);
  const marks = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  return {
    meanings,
    spaced,
    before,
    decimalMark: marks.find((part) => part.type === 'decimal')?.value ?? '.',
    groupMark: marks.find((part) => part.type === 'group')?.value ?? ',',
  };
}

/** Several mantissas per power of ten, so that every plural form of the suffix turns up; fractions have their own in Slavic languages. */
function* sampleValues(): Generator<number> {
  for (let power = 1e3; power <= 1e11; power *= 10)
    for (const mantissa of [1, 1.5, 2, 3, 4, 5, 8]) yield mantissa * power;
}

interface Sample {
  number: number;
  suffix: string;
  spaced: boolean;
  before: boolean;
}

function readSample(parts: readonly Intl.NumberFormatPart[]): Sample | null {
  const valueOf = (kind: string): string[] => parts.filter(({ type }) => type === kind).map(({ value }) => value);
  const suffix = suffixKey(valueOf('compact').join(' '));
  const number = Number(`${valueOf('integer').join('')}.${valueOf('fraction').join('')}`);
  // French writes 1,000 as "mille", without a digit.
  if (suffix === '' || !(number > 0)) return null;
  const types = parts.map(({ type }) => type);
  return {
    number,
    suffix,
    spaced: valueOf('literal').some((literal) => literal.trim() === ''),
    before: types.indexOf('compact') < types.indexOf('integer'),
  };
}

/** Single letters keep their case ("M" is a million, "m" a minute); longer suffixes do not. */
export function suffixKey(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[.॰\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length === 1 ? plain : plain.toLowerCase();
}
