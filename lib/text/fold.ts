/** Combining marks of Latin, Greek, Cyrillic, Hebrew and Arabic. Vowel signs of Indian scripts stay: without them words collide. */
const MARKS =
  /[\u0300-\u036f]|[\u0483-\u0487]|[\u0591-\u05bd\u05bf\u05c1\u05c2]|[\u0610-\u061a\u064b-\u065f]|\u0640|\u0670/gu;
/** "й" and "Й" taken apart; it is a letter of its own that nobody types as "и", while "ё" is commonly typed as "е". */
const SHORT_I = /и\u0306/gu;
const SHORT_I_KEPT = '\ue000';
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ґ: 'г',
  ς: 'σ',
};
const LETTERS_PATTERN = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/**
 * Text as search compares it: lower case, compatibility forms and diacritics removed (ș ş → s, ț ţ → t, é → e, ё → е,
 * ї → і), "й" kept apart from "и". Works the same on stored text and on what a person types.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!/[^\p{ASCII}]/u.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(SHORT_I, SHORT_I_KEPT)
    .replace(MARKS, '')
    .replaceAll(SHORT_I_KEPT, 'й')
    .replace(LETTERS_PATTERN, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]+/gu;
const MAX_WORD_LENGTH = 40;

/**
 * Folded words of a text, each once, in order. Scripts without spaces give overlapping pairs of characters ("新商品" →
 * "新商", "商品"), so that any part of a phrase is found.
 */
export function foldTokens(text: string): string[] {
  const found = new Set<string>();
  for (const [word] of fold(text).matchAll(WORD)) {
    for (const [run] of word.matchAll(UNSPACED)) addPairs(run, found);
    for (const part of word.split(UNSPACED)) if (part !== '') found.add(part.slice(0, MAX_WORD_LENGTH));
  }
  return [...found];
}

function addPairs(run: string, found: Set<string>): void {
  const characters = Array.from(run);
  if (characters.length === 1) found.add(run);
  for (let index = 1; index < characters.length; index += 1) {
    found.add(`${characters[index - 1] ?? ''}${characters[index] ?? ''}`);
  }
}
