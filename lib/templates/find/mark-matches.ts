import { fold } from '@/lib/text/fold';

import { buildTypedWord, buildWordField, scoreWord } from './match-words';

/** A stretch of a text, UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** As in `scoreWord`: a single letter counts at the start of a word only. */
const MIN_INSIDE = 2;

/**
 * Where a text holds the words that were looked for (`TextMatch.words`), in any order; stretches may overlap. A word that no
 * part of the text holds as typed marks the words it fits loosely, where `isLoose` says so: with a letter wrong or left out.
 */
export function markMatches(text: string, words: readonly string[], isLoose: boolean): Stretch[] {
  const pieces = [...text.matchAll(WORD)].map(({ 0: piece, index }) => ({ piece, index, folded: fold(piece) }));
  return words.flatMap((word) => {
    if (word === '') return [];
    const exact = pieces.flatMap((piece) => markInside(piece, word));
    if (exact.length > 0) return exact;
    const sign = text.indexOf(word);
    if (sign >= 0) return [{ start: sign, end: sign + word.length }];
    if (!isLoose) return [];
    const typed = buildTypedWord(word);
    return pieces
      .filter(({ folded }) => scoreWord(buildWordField(folded), typed) > 0)
      .map(({ piece, index }) => ({ start: index, end: index + piece.length }));
  });
}

/** `index`: where the word stands in the text. */
interface Piece {
  piece: string;
  index: number;
  folded: string;
}

function markInside({ piece, index, folded }: Piece, word: string): Stretch[] {
  const at = folded.indexOf(word);
  if (at < 0 || (at > 0 && word.length < MIN_INSIDE)) return [];
  const start = index + originalOffset(piece, at);
  const end = index + originalOffset(piece, at + word.length);
  // Half of what is one sign when written ("fi" as a ligature) can't be marked.
  return start < end ? [{ start, end }] : [];
}

/** Where in a word stands what stands at `at` of its folded form: "Straße" is longer when folded, "é" of two parts shorter. */
function originalOffset(piece: string, at: number): number {
  let end = 0;
  for (const letter of piece) {
    if (fold(piece.slice(0, end)).length >= at && !/^\p{M}$/u.test(letter)) return end;
    end += letter.length;
  }
  return end;
}
