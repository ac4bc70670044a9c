/** Shorter beginnings mean nothing ("re…"); scripts without spaces write a whole word in two signs. */
const STEM = 4;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * Whether a text uses the word of a label, in any language: "112 reposts" and "Name reposted this" use that of the button
 * "Repost". The page teaches its own words, so none is written here.
 */
export function usesWordOf(label: string | null, text: string): boolean {
  const words = (label ?? '').toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const said = text.toLowerCase();
  return words.some((word) => {
    if (DENSE.test(word)) return word.length >= 2 && said.includes(word);
    return word.length >= STEM && said.includes(word.slice(0, Math.max(STEM, Math.ceil(word.length * 0.6))));
  });
}

/** A number in any script, with its marks: "1,107", "1.2K", "٣٥". */
const NUMBER = /\p{Nd}+(?:[\p{Zs}.,'’٬٫]\p{Nd}+)*/gu;
/** Words around a counter are few. */
const MAX_COUNT_CHARS = 40;
/** At most a short unit beside the number: "1.2K", "1,1 тыс.", "2 mii". */
const LETTERS = /[\p{L}\p{M}]+/gu;

/** The counter a text is, when it is nothing but a number with perhaps a unit; null for sentences. */
export function readBareCount(text: string): string | null {
  const trimmed = text.replaceAll(/\s+/g, ' ').trim();
  const numbers = trimmed.match(NUMBER) ?? [];
  const letters = trimmed.match(LETTERS) ?? [];
  return numbers.length === 1 && letters.length <= 1 && (letters[0] ?? '').length <= 4 ? trimmed : null;
}

/** A short text with exactly one number in it, whatever words stand around: "29 comments", "コメント29件"; null for any other. */
export function readOneCount(text: string): string | null {
  const trimmed = text.replaceAll(/\s+/g, ' ').trim();
  return trimmed.length <= MAX_COUNT_CHARS && trimmed.match(NUMBER)?.length === 1 ? trimmed : null;
}

/**
 * Reactions as the page words them: "1,107", "1,107 reactions", or a name and a number: "Name and 52 others" are 53. null for
 * any other sentence: a name with digits in it, an order of words that could mean either.
 */
export function readReactionCount(text: string): string | null {
  const trimmed = text.replaceAll(/\s+/g, ' ').trim();
  const [number, ...more] = trimmed.match(NUMBER) ?? [];
  if (number === undefined || more.length > 0) return null;
  const [before = '', after = ''] = trimmed.split(number);
  const wordsBefore = before.match(LETTERS)?.length ?? 0;
  if (wordsBefore === 0) return (after.match(LETTERS)?.length ?? 0) <= 2 ? trimmed : null;
  const others = Number(number.replaceAll(/[^0-9]/g, ''));
  // Digits of other scripts, or a unit right behind the number ("52K"): then 1 cannot be added to it.
  const isPlain =
    /^[0-9.,\p{Zs}'’]+$/u.test(number) && others > 0 && (!/^\p{L}/u.test(after) || DENSE.test(after[0] ?? ''));
  return wordsBefore >= 2 && isPlain ? String(others + 1) : null;
}
