import { findSuffix } from './count-suffixes';
import { findLanguageSuffixes } from './language-suffixes';
import { toWesternDigits } from './western-digits';

export interface Count {
  value: number;
  /** `false`: rounded by the page ("1.2K", "100+"). */
  exact: boolean;
}

const SPACES = String.raw`\u0020\u00a0\u2007\u2009\u202f`;
/** Digits with marks inside; a space belongs to the number only before exactly three digits. */
const NUMBER = new RegExp(String.raw`\d+(?:(?:[.,٫٬'’]|[${SPACES}](?=\d{3}(?!\d)))\d+)*`);
/** In front of a number: letters of a name ("anna5"), a sign, a currency, a tag: then it is no count. */
const NO_COUNT_BEFORE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Sc}_@#+\-−–.,/]$/u;
/** Behind a number: percent, clock, date, range, currency. */
const NO_COUNT_AFTER = /^(?:\s?[%٪‰\p{Sc}]|[:/\-–−]\d)/u;
/** "1st", "24h", "5G": one or two unknown letters glued on make a unit or an ordinal, not a count. */
const UNIT_AFTER =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}])(?:\p{L}\p{M}*){1,2}(?!\p{L})/u;

/**
 * The first number of a string, in any interface language: "1153 Likes. Like", "33.604", "2,1 тыс.", "1.1万", "١٢٨".
 * A suffix makes the mark a decimal one; without a suffix a mark before exactly three digits separates thousands, and any
 * other mark makes the string unusable. Words that merely begin like a suffix ("5 kommentare", "3 members") multiply nothing.
 * "mil" is a thousand in Spanish and Portuguese, but "mil." a million in Romanian, Czech, Croatian: the page's language
 * decides; without one "mil" is a thousand and "mil." null.
 * @param lang BCP 47 tag of the interface the string stands in, if known
 * @returns null when there is no number or its meaning is not sure (percent, clock, date, range, part of a name, negative)
 */
export function parseCount(raw: string, lang?: string | null): Count | null {
  const text = toWesternDigits(raw);
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const before = text.slice(0, match.index);
  let after = text.slice(match.index + match[0].length);
  if (NO_COUNT_BEFORE.test(before) || NO_COUNT_AFTER.test(after)) return null;
  if (hasSuffixBefore(before, lang)) return null;
  const isBounded = /[<>≤≥≈~]\s?$/.test(before);

  const mark = /^\d+([.,٫])\d+$/.exec(match[0])?.[1] ?? '';
  const suffix = findSuffix({ after, mark: mark === '٫' ? ',' : mark, lang });
  if (suffix.kind === 'unsure') return null;
  if (suffix.kind === 'none') {
    if (UNIT_AFTER.test(after)) return null;
    const value = parseWhole(match[0]);
    return value === null ? null : toCount(value, !isBounded && !after.startsWith('+'));
  }
  const mantissa = parseMantissa(match[0], lang);
  if (mantissa === null) return null;
  after = after.slice(suffix.length);
  const value = Math.round(mantissa * suffix.multiplier);
  return Number.isInteger(mantissa) ? addRest({ value, multiplier: suffix.multiplier, after }) : toCount(value, false);
}

/** Swahili "elfu 5" is five thousand: a number we would misread by its digits alone. */
function hasSuffixBefore(before: string, lang: string | null | undefined): boolean {
  const table = findLanguageSuffixes(lang);
  const word = /([\p{L}\p{M}]+)\s?$/u.exec(before)?.[1]?.toLowerCase();
  return table !== null && table.before && word !== undefined && table.meanings.has(word);
}

/** Chinese, Japanese and Korean write long numbers in steps: "1億2345万", "1万2345" (the last one is exact). */
function addRest(step: { value: number; multiplier: number; after: string }): Count | null {
  const next = /^(\d{1,4})/.exec(step.after)?.[1];
  if (next === undefined) return toCount(step.value, false);
  const after = step.after.slice(next.length);
  const suffix = findSuffix({ after, mark: '', lang: null });
  if (suffix.kind === 'none') return toCount(step.value + Number(next), !after.startsWith('+'));
  if (suffix.kind === 'unsure' || suffix.multiplier >= step.multiplier) return null;
  return addRest({
    value: step.value + Number(next) * suffix.multiplier,
    multiplier: suffix.multiplier,
    after: after.slice(suffix.length),
  });
}

function toCount(value: number, exact: boolean): Count | null {
  return Number.isSafeInteger(value) ? { value, exact } : null;
}

/** A number without a suffix: plain digits, or groups of three (Indian: two, then three at the end) with one kind of mark. */
function parseWhole(token: string): number | null {
  if (/^\d+$/.test(token)) return Number(token);
  const marks = new Set(token.replace(/\d/g, '').replace(new RegExp(`[${SPACES}]`, 'g'), ' '));
  if (marks.size !== 1 || marks.has('٫')) return null;
  const [mark = ''] = marks;
  const isGrouped = /^[1-9]\d{0,2}(?:\D\d{3})+$/.test(token);
  const isIndian = mark === ',' && /^[1-9]\d?(?:,\d{2})+,\d{3}$/.test(token);
  return isGrouped || isIndian ? Number(token.replace(/\D/g, '')) : null;
}

/** The number before a suffix: one mark is the decimal one, several equal ones separate thousands, two kinds both. */
function parseMantissa(token: string, lang: string | null | undefined): number | null {
  const single = /^(\d+)([.,٫])(\d+)$/.exec(token);
  if (single === null) {
    const mixed = /^(.*\D.*)([.,])(\d+)$/.exec(token);
    if (mixed === null || mixed[1] === undefined) return parseWhole(token);
    const isDecimal = !mixed[1].includes(mixed[2] ?? '');
    if (!isDecimal) return parseWhole(token);
    const whole = parseWhole(mixed[1]);
    return whole === null ? null : Number(`${String(whole)}.${mixed[3] ?? ''}`);
  }
  const [, whole = '', mark = '', fraction = ''] = single;
  // "12.345 M" in Spanish is twelve thousand millions to CLDR, while apps that format in English mean 12.345: not sure.
  if (fraction.length === 3 && findLanguageSuffixes(lang)?.groupMark === mark) return null;
  return Number(`${whole}.${fraction}`);
}
