import { describe, expect, it } from 'vitest';

import { markMatches } from '@/lib/templates/find/mark-matches';

import { array, assert, constantFrom, property, string } from '../../../property';

const marked = (text: string, words: readonly string[], isLoose = false): string[] =>
  markMatches(text, words, isLoose).map(({ start, end }) => text.slice(start, end));

describe('what was looked for is marked', () => {
  it.each([
    ['the start of a word', 'Preț și livrare', ['liv'], ['liv']],
    ['letters with diacritics', 'Preț și livrare', ['pret'], ['Preț']],
    ['letters made of two signs', 'Pret\u0326 mic', ['pret'], ['Pret\u0326']],
    ['a letter that is two when folded', 'Große Straße', ['strasse'], ['Straße']],
    ['ё looked for as е', 'Ещё раз', ['еще'], ['Ещё']],
    ['the middle of a word', 'Доставка', ['став'], ['став']],
    ['each word, each time', 'ab cd ab', ['ab', 'cd'], ['ab', 'ab', 'cd']],
    ['a sign', 'Спасибо ❤️!', ['❤️'], ['❤️']],
    ['one letter at the start of a word only', 'banana apple', ['a'], ['a']],
  ])('%s', (_, text, words, expected) => {
    expect(marked(text, words)).toEqual(expected);
  });

  it('a whole word where a letter is wrong or left out, and only where that is asked for', () => {
    expect(marked('Greeting card', ['greetlng'], true)).toEqual(['Greeting']);
    expect(marked('Доставка', ['дствк'], true)).toEqual(['Доставка']);
    expect(marked('Greeting card', ['greetlng'])).toEqual([]);
    // Exactly there once: what is only alike is not meant.
    expect(marked('card carved', ['card'], true)).toEqual(['card']);
  });

  it('within the text, whatever it is', () => {
    const letters = string({ unit: constantFrom('a', 'ß', 'й', '\u0306', 'ț', 'fi', ' ', '👍🏽', 'Æ') });
    assert(
      property(letters, array(letters), (text, words) => {
        for (const { start, end } of markMatches(text, words, true)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
