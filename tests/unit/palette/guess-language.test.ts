import { expect, it } from 'vitest';

import { guessLanguage } from '@/lib/palette/guess-language';

it.each([
  ['Сколько стоит?', 'bg', 'bg'],
  ['Сколько стоит?', 'en', 'ru'],
  ['Сколько стоит?', null, 'ru'],
  ['Скільки коштує? Дякую її', null, 'uk'],
  ['Cât costă, vă rog?', 'it', 'ro'],
  ['How much is it?', 'en-US', 'en'],
  ['How much?', null, null],
  ['How much?', 'ru', null],
  ['👍👍', 'en', 'en'],
  ['  ', 'en', null],
])('%j, of which the browser says %j, is %j', async (text, guess, language) => {
  expect(await guessLanguage(text, async () => guess)).toBe(language);
});
