import { describe, expect, it } from 'vitest';

import { buildLetterSet, countMissing } from '@/lib/templates/find/letter-set';

describe('countMissing', () => {
  it.each([
    ['hello', 'hello there', 0],
    ['hello', 'hell', 1],
    ['hello', 'he', 2],
    ['цена', 'цена доставки', 0],
    ['цена', 'цемент', 1],
    ['привет', 'hello', 2],
    ['яa', 'bя', 1],
    ['яa', 'b', 2],
    ['2026', 'no digits', 0],
    ['z', '', 1],
    ['я', 'ю', 1],
  ])('%s in %s: %i', (typed, text, missing) => {
    expect(countMissing(buildLetterSet(typed), buildLetterSet(text))).toBe(missing);
  });
});
