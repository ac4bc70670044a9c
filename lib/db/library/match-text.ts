import { foldTokens } from '@/lib/text/fold';

import type { WordIndex } from './word-index';

/** Words to find at the beginning of words, and words that must not be there. */
export interface SearchWords {
  wanted: string[];
  unwanted: string[];
}

/** `промо -скидка` → wanted `промо`, unwanted `скидка`. A lone minus is nothing yet: the person is still typing. */
export function parseSearch(text: string): SearchWords {
  const pieces = text.split(/\s+/u);
  return {
    wanted: foldTokens(pieces.filter((piece) => !piece.startsWith('-')).join(' ')),
    unwanted: foldTokens(pieces.filter((piece) => piece.startsWith('-')).join(' ')),
  };
}

/** For each ordinal 1 where the text matches; null when there is nothing to search for. */
export function matchText(words: WordIndex, text: string, size: number): Uint8Array | null {
  const { wanted, unwanted } = parseSearch(text);
  if (wanted.length === 0 && unwanted.length === 0) return null;
  let hits = new Uint8Array(size).fill(1);
  for (const word of wanted) {
    const next = new Uint8Array(size);
    const previous = hits;
    words.visit(word, (ordinal) => {
      next[ordinal] = previous[ordinal] ?? 0;
    });
    hits = next;
  }
  for (const word of unwanted) words.visit(word, (ordinal) => hits.fill(0, ordinal, ordinal + 1));
  return hits;
}
