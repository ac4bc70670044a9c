import type { CheckContext, Finding } from '../check';

/** Four words in a row that are no abbreviations: a headline is shorter, and abbreviations rarely come in fours. */
const SHOUTED = /(?<![\p{L}\p{N}#@])\p{Lu}{3,}(?:[ ,–—-]+\p{Lu}+){0,8}(?:[ ,–—-]+\p{Lu}{3,})(?![\p{L}])/gu;
const WORD = /\p{Lu}{3,}/gu;
const LEAST_WORDS = 4;

/** Whole phrases in capitals read as shouting, and screen readers may spell them out. */
export function findCapitals({ text }: CheckContext): Finding[] {
  return [...text.matchAll(SHOUTED)].flatMap(({ 0: phrase, index }): Finding[] => {
    if ((phrase.match(WORD)?.length ?? 0) < LEAST_WORDS) return [];
    return [{ rule: 'all-caps', severity: 'hint', where: { from: index, to: index + phrase.length }, fix: null }];
  });
}
