import type { TextEdit } from '../apply-edits';
import type { CheckContext, Finding } from '../check';

/** Letters that look the same in both alphabets, in the same order. */
const LATIN = 'aceopxyABCEHKMOPTXi';
const CYRILLIC = 'асеорхуАВСЕНКМОРТХі';
const WORDS = /[\p{L}\p{M}]+/gu;
const IS_LATIN = /\p{Script=Latin}/u;
const IS_CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Letters of the other alphabet inside of a word: searches miss it, and screen readers stumble. Found only where every strange letter
 * has a twin that looks the same: words that join both on purpose ("SMMщик") hold others.
 */
export function findMixedLetters({ text }: CheckContext): Finding[] {
  return [...text.matchAll(WORDS)].flatMap(({ 0: word, index }): Finding[] => {
    if (!IS_LATIN.test(word) || !IS_CYRILLIC.test(word)) return [];
    const edits = mend(word, index);
    if (edits === null) return [];
    return [
      { rule: 'mixed-letters', severity: 'warn', where: { from: index, to: index + word.length }, fix: { edits } },
    ];
  });
}

/** The word in the alphabet of most of its letters, else in the one it can be written in. */
function mend(word: string, at: number): TextEdit[] | null {
  const toLatin = replaceAll(word, at, IS_CYRILLIC, CYRILLIC, LATIN);
  const toCyrillic = replaceAll(word, at, IS_LATIN, LATIN, CYRILLIC);
  if (toLatin === null || toCyrillic === null) return toLatin ?? toCyrillic;
  return toLatin.length < toCyrillic.length ? toLatin : toCyrillic;
}

function replaceAll(word: string, at: number, strange: RegExp, from: string, to: string): TextEdit[] | null {
  const edits: TextEdit[] = [];
  let offset = at;
  for (const letter of word) {
    if (strange.test(letter)) {
      const twin = to[from.indexOf(letter)];
      if (twin === undefined) return null;
      edits.push({ from: offset, to: offset + letter.length, insert: twin });
    }
    offset += letter.length;
  }
  return edits;
}
