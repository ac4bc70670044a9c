import { expect, it } from 'vitest';

import { type FocusPlace, readKey } from '@/lib/palette/palette-keys';

const press = (key: string, more: Partial<KeyboardEvent> = {}, place: FocusPlace = 'search') =>
  readKey(
    {
      key,
      code: key,
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      isComposing: false,
      keyCode: 0,
      ...more,
    },
    place,
  );

it.each([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['PageDown', 'page-down'],
  ['PageUp', 'page-up'],
  ['Home', 'first'],
  ['End', 'last'],
])('%s moves to the %s option', (key, step) => {
  expect(press(key)).toEqual({ order: 'move', step });
});

it('leaves arrows to fields and lists of choices, and selecting to the search', () => {
  expect(press('ArrowDown', {}, 'choice')).toBeNull();
  expect(press('Home', {}, 'field')).toBeNull();
  expect(press('Home', { shiftKey: true })).toBeNull();
});

it('inserts by Enter, but not on a button, where Enter presses it', () => {
  expect(press('Enter')).toEqual({ order: 'insert' });
  expect(press('Enter', {}, 'field')).toEqual({ order: 'insert' });
  expect(press('Enter', {}, 'button')).toBeNull();
  expect(press('Enter', { ctrlKey: true }, 'button')).toEqual({ order: 'insert' });
});

it('takes no key that belongs to a word being composed', () => {
  expect(press('Enter', { isComposing: true })).toBeNull();
  expect(press('Enter', { keyCode: 229 })).toBeNull();
  expect(press('Escape', { isComposing: true })).toBeNull();
});

it('turns the variant by Alt+V, whatever the layout', () => {
  expect(press('м', { code: 'KeyV', altKey: true })).toEqual({ order: 'variant' });
  expect(press('v', { code: 'KeyV', ctrlKey: true })).toBeNull();
});

it('leads from the search to the fields, and nowhere else', () => {
  expect(press('Tab')).toEqual({ order: 'to-fields' });
  expect(press('Tab', { shiftKey: true })).toBeNull();
  expect(press('Tab', {}, 'field')).toBeNull();
});
