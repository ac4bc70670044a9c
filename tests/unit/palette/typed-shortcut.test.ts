// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';

import { findByShortcut, readLastWord } from '@/lib/palette/typed-shortcut';

import { makeTemplate } from './found-templates';

const read = (value: string, start = value.length, end = start): string | null => {
  const box = document.createElement('textarea');
  document.body.replaceChildren(box);
  box.value = value;
  box.setSelectionRange(start, end);
  return readLastWord(box);
};

describe('findByShortcut', () => {
  const templates = [
    makeTemplate({ id: 'a', shortcut: 'Price' }),
    makeTemplate({ id: 'b', shortcut: 'hi' }),
    makeTemplate({ id: 'c', shortcut: 'HI' }),
    makeTemplate({ id: 'd' }),
  ];

  it('finds the one that has it, whatever the case', () => {
    expect(findByShortcut(templates, 'price')?.id).toBe('a');
  });

  it('finds none where two have it, or nobody', () => {
    expect(findByShortcut(templates, 'hi')).toBeNull();
    expect(findByShortcut(templates, 'pric')).toBeNull();
  });
});

describe('readLastWord', () => {
  it.each([
    ['hello price', 'price'],
    ['цена', 'цена'],
    ['a/ship-2_x', 'ship-2_x'],
    ['price ', null],
    ['', null],
  ])('of %j is %j', (value, word) => {
    expect(read(value)).toBe(word);
  });

  it('ends at the caret', () => {
    expect(read('one two', 3)).toBe('one');
  });

  it('is none while something is selected', () => {
    expect(read('one two', 0, 3)).toBeNull();
  });
});
