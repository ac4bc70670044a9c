import { describe, expect, it } from 'vitest';

import { buildTypedWord, buildWordField, scoreWord } from '@/lib/templates/find/match-words';

const score = (text: string, typed: string): number => scoreWord(buildWordField(text), buildTypedWord(typed));

describe('scoreWord', () => {
  it('puts whole words before starts before initials before parts before words with letters left out or wrong', () => {
    const text = 'pret si livrare';
    const scores = ['livrare', 'pre', 'livr', 'psl', 'vrar', 'lvrr', 'livtare'].map((typed) => score(text, typed));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
    expect(scores.at(-1)).toBeGreaterThan(0);
  });

  it.each([
    ['заказ', 'зкз'],
    ['доставка', 'достаака'],
    ['доставка', 'доставвка'],
    ['доставка', 'дсоставка'],
    ['shipping', 'shippign'],
  ])('knows "%s" in "%s"', (text, typed) => {
    expect(score(text, typed)).toBeGreaterThan(0);
  });

  it.each([
    ['strewn letters', 'opening hours', 'eou'],
    ['two letters strewn', 'hello', 'hl'],
    ['two letters wrong', 'shipping', 'shaaping'],
    ['letters of several words', 'price of return', 'prrt'],
    ['nothing to search in', '', 'abc'],
  ])('does not take %s for a match', (_, text, typed) => {
    expect(score(text, typed)).toBe(0);
  });
});
