/** Which Latin (a–z) and Cyrillic (а–я) letters a folded text has, one bit each; other signs are not told apart. */
export interface LetterSet {
  latin: number;
  cyrillic: number;
}

const LATIN_A = 0x61;
const LATIN_LETTERS = 26;
const CYRILLIC_A = 0x430;
const CYRILLIC_LETTERS = 32;

export function buildLetterSet(folded: string): LetterSet {
  let [latin, cyrillic] = [0, 0];
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (code >= LATIN_A && code < LATIN_A + LATIN_LETTERS) latin |= 1 << (code - LATIN_A);
    else if (code >= CYRILLIC_A && code < CYRILLIC_A + CYRILLIC_LETTERS) cyrillic |= 1 << (code - CYRILLIC_A);
  }
  return { latin, cyrillic };
}

/** How many letters of `typed` the other text lacks, counted up to two: more than that no typo explains. */
export function countMissing(typed: LetterSet, other: LetterSet): 0 | 1 | 2 {
  const latin = typed.latin & ~other.latin;
  const cyrillic = typed.cyrillic & ~other.cyrillic;
  if (latin === 0 && cyrillic === 0) return 0;
  const isOne = latin === 0 ? (cyrillic & (cyrillic - 1)) === 0 : cyrillic === 0 && (latin & (latin - 1)) === 0;
  return isOne ? 1 : 2;
}
