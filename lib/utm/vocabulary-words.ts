import {
  NEEDED_PARAMETERS,
  type NeededParameter,
  type UtmParameter,
  type UtmVocabulary,
  WORD_LISTS,
} from './utm-parameters';
import { utmWord } from './utm-word';

/** The client's words for a parameter as links carry them, each once; none: any will do. */
export function wordsFor(vocabulary: UtmVocabulary | null, parameter: UtmParameter): string[] {
  const needed = NEEDED_PARAMETERS.find((name) => name === parameter);
  if (vocabulary === null || needed === undefined) return [];
  return [...new Set(vocabulary[WORD_LISTS[needed]].map(utmWord))].filter((word) => word !== '');
}

/** The words with one more behind the others. */
export function withWord(
  vocabulary: UtmVocabulary,
  parameter: NeededParameter,
  word: string,
): Record<keyof UtmVocabulary, string[]> {
  const { sources, mediums, campaigns } = vocabulary;
  const words = { sources: [...sources], mediums: [...mediums], campaigns: [...campaigns] };
  words[WORD_LISTS[parameter]].push(word);
  return words;
}
