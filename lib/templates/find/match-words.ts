import { buildLetterSet, type LetterSet } from './letter-set';

/** A short text prepared for `scoreWord`. */
export interface WordField {
  /** Folded words with a blank before, between and behind. */
  text: string;
  words: readonly string[];
  initials: string;
}

const WORD = /[\p{L}\p{N}]+/gu;

const WHOLE = 1;
const FIRST_START = 0.95;
const START = 0.9;
const INITIALS = 0.7;
const INSIDE = 0.65;
const LETTERS_LEFT_OUT = 0.55;
const MISTYPED = 0.5;

/** Shorter ones stand by chance inside too many words. */
const MIN_INSIDE = 2;
const MIN_LEFT_OUT = 3;
/** From so many letters on, one may be wrong. */
export const MIN_MISTYPED = 4;

/** A typed word; prepared once, because it is looked for in thousands of fields. */
export interface TypedWord {
  word: string;
  /** With a blank before, and with one on both sides. */
  start: string;
  whole: string;
  letters: LetterSet;
}

export function buildTypedWord(word: string): TypedWord {
  return { word, start: ` ${word}`, whole: ` ${word} `, letters: buildLetterSet(word) };
}

/** Words of a folded text, as typed or as searched. */
export function splitWords(folded: string): string[] {
  return folded.match(WORD) ?? [];
}

export function buildWordField(folded: string): WordField {
  const words = splitWords(folded);
  return {
    text: ` ${words.join(' ')} `,
    words,
    initials: words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)).join(''),
  };
}

/**
 * How well a typed word fits a field, 0 to 1: a whole word, the start of one, initials of words in a row, part of a word, a
 * word with letters left out ("lvr" for "livrare"), a word with one letter wrong, added or swapped.
 */
export function scoreWord({ text, words, initials }: WordField, { word: typed, start, whole }: TypedWord): number {
  const found = text.indexOf(start);
  if (found >= 0) {
    if (text.includes(whole)) return WHOLE;
    return found === 0 ? FIRST_START : START;
  }
  if (typed.length >= MIN_INSIDE) {
    if (initials.includes(typed)) return INITIALS;
    if (text.includes(typed)) return INSIDE;
  }
  if (typed.length < MIN_LEFT_OUT) return 0;
  if (words.some((word) => leavesLettersOut(typed, word))) return LETTERS_LEFT_OUT;
  return typed.length >= MIN_MISTYPED && words.some((word) => isMistyped(typed, word)) ? MISTYPED : 0;
}

/** The typed letters in the word's order, the first being the word's first. */
function leavesLettersOut(typed: string, word: string): boolean {
  if (word[0] !== typed[0] || word.length <= typed.length) return false;
  let next = 1;
  for (let at = 1; at < word.length && next < typed.length; at += 1) if (word[at] === typed[next]) next += 1;
  return next === typed.length;
}

/** The start of the word with one letter replaced, added, or swapped with the next. */
function isMistyped(typed: string, word: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  const after = typed.slice(same + 1);
  if (word.length > same && word.startsWith(after, same + 1)) return true;
  if (word.startsWith(after, same)) return true;
  const isSwapped = typed[same] === word[same + 1] && typed[same + 1] === word[same];
  return isSwapped && word.startsWith(typed.slice(same + 2), same + 2);
}
