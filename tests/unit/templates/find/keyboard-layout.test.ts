import { describe, expect, it } from 'vitest';

import { swapLayout } from '@/lib/templates/find/keyboard-layout';

import { assert, property, stringMatching } from '../../../property';

describe('swapLayout', () => {
  it.each([
    ['ghb', 'при'],
    ['руддщ', 'hello'],
    ['GHB', 'при'],
    ['[jhjij', 'хорошо'],
    ['lj,hsq', 'добрый'],
    ['ghb dtn', 'при вет'],
  ])('%s → %s', (typed, meant) => {
    expect(swapLayout(typed)).toBe(meant);
  });

  it.each(['', '2026', '№ 5', 'שלום'])('leaves "%s" alone', (typed) => {
    expect(swapLayout(typed)).toBeNull();
  });

  it('comes back to what was typed', () => {
    assert(property(stringMatching(/^[а-яё]{1,12}$/u), (typed) => swapLayout(swapLayout(typed) ?? '') === typed));
  });
});
