import { readPart, splitLink } from './link-text';
import { readUtm, utmNameOf } from './read-utm';
import {
  NEEDED_PARAMETERS,
  type NeededParameter,
  UTM_PARAMETERS,
  type UtmParameter,
  type UtmVocabulary,
} from './utm-parameters';
import { hasMacro, utmWord } from './utm-word';
import { wordsFor } from './vocabulary-words';

/**
 * What is wrong with a link's UTM parameters (domain.md 3.4).
 * `address`: it is no http(s) address. `double-question`: a second "?" cuts off what is behind it. `capitals`: name or value would be
 * counted apart from the same word in small letters. `spelling`: `buildUtm` writes the value otherwise (spaces, Cyrillic,
 * diacritics). `unknown`: not among the client's words. Everything but `address`, `missing` and `unknown` is put right by `buildUtm`.
 */
export type UtmFinding =
  | { code: 'address' | 'double-question' }
  | { code: 'missing'; parameter: NeededParameter }
  | { code: 'doubled'; parameter: UtmParameter }
  | { code: 'capitals' | 'spelling'; parameter: UtmParameter; value: string }
  | { code: 'unknown'; parameter: NeededParameter; value: string };

/** @param vocabulary null, or an empty list in it: any word will do */
export function checkUtm(link: string, vocabulary: UtmVocabulary | null): UtmFinding[] {
  const text = splitLink(link);
  const values = readUtm(link);
  if (text === null || values === null) return [{ code: 'address' }];
  const found: UtmFinding[] = text.hasSecondQuestion ? [{ code: 'double-question' }] : [];
  for (const parameter of UTM_PARAMETERS) {
    const parts = text.parts.filter((part) => utmNameOf(part) === parameter);
    const value = values[parameter];
    if (parts.length > 1) found.push({ code: 'doubled', parameter });
    const fault = faultOf(value, parts);
    if (fault !== null) found.push({ code: fault, parameter, value });
  }
  return [...found, ...NEEDED_PARAMETERS.flatMap((parameter) => compare(parameter, values[parameter], vocabulary))];
}

function faultOf(value: string, parts: readonly string[]): 'capitals' | 'spelling' | null {
  if (parts.map((part) => readPart(part)[0]).some((name) => name !== name.toLowerCase())) return 'capitals';
  if (value === utmWord(value)) return null;
  return value === value.toLowerCase() || hasMacro(value) ? 'spelling' : 'capitals';
}

function compare(parameter: NeededParameter, value: string, vocabulary: UtmVocabulary | null): UtmFinding[] {
  const word = utmWord(value);
  if (word === '') return [{ code: 'missing', parameter }];
  const words = wordsFor(vocabulary, parameter);
  const isKnown = words.length === 0 || words.includes(word) || hasMacro(value);
  return isKnown ? [] : [{ code: 'unknown', parameter, value: word }];
}
