import { describe, expect, it } from 'vitest';

import {
  countBytes,
  countForMastodon,
  countForThreads,
  countGraphemes,
  countPoints,
  countTagList,
  countUnits,
} from '@/lib/text/count-signs';
import { countWeighted } from '@/lib/text/weighted/count-weighted';

const LONG_ADDRESS = `https://shop.example.com/sale?utm_source=x&utm_campaign=${'a'.repeat(10)}`;
const FAMILY = '👨‍👩‍👧‍👦';

/** domain.md 3.3: X, graphemes, code points, UTF-16, UTF-8. */
it.each([
  ['Привет', 6, 6, 6, 6, 12],
  ['Bună ziua', 9, 9, 9, 9, 10],
  ['a\u0306', 1, 1, 2, 2, 3],
  ['…', 2, 1, 1, 1, 3],
  ['€', 2, 1, 1, 1, 3],
  ['₽', 2, 1, 1, 1, 3],
  ['№', 2, 1, 1, 1, 3],
  ['•', 2, 1, 1, 1, 3],
  ['→', 2, 1, 1, 1, 3],
  ['™', 2, 1, 1, 1, 3],
  ['—', 1, 1, 1, 1, 3],
  ['«', 1, 1, 1, 1, 2],
  ['»', 1, 1, 1, 1, 2],
  ['„', 1, 1, 1, 1, 3],
  ['”', 1, 1, 1, 1, 3],
  ['©', 1, 1, 1, 1, 2],
  ['½', 1, 1, 1, 1, 2],
  ['✅', 2, 1, 1, 1, 3],
  ['👍🏽', 2, 1, 2, 4, 8],
  ['🇷🇴', 2, 1, 2, 4, 8],
  [FAMILY, 2, 1, 7, 11, 25],
  [LONG_ADDRESS, 23, 66, 66, 66, 66],
  ['vk.com', 23, 6, 6, 6, 6],
  ['日本', 4, 2, 2, 2, 6],
  ['№1 — 100 € …', 15, 12, 12, 12, 20],
])('%j has the lengths of the domain’s table', (text, weight, graphemes, points, units, bytes) => {
  const counted = [countWeighted, countGraphemes, countPoints, countUnits, countBytes].map((count) => count(text));
  expect(counted).toStrictEqual([weight, graphemes, points, units, bytes]);
});

describe('Threads', () => {
  it.each([
    ['Mulțumim!', 9],
    ['a\u0306', 1],
    [FAMILY, 25],
    ['👍🏽 ok', 8 + 3],
    ['🇷🇴', 8],
    ['1️⃣', 7],
    ['12 #1', 5],
  ])('counts %j as %i, emoji by their bytes', (text, used) => expect(countForThreads(text)).toBe(used));
});

describe('Mastodon', () => {
  it.each([
    ['a https://mastodon.example/@a/123456789012345678', 25],
    ['see https://a.b.', 4 + 23 + 1],
    ['vk.com', 6],
    ['@mara@social.example thanks', 12],
    ['mail mara@social.example', 24],
    [FAMILY, 1],
  ])('counts %j as %i', (text, used) => expect(countForMastodon(text)).toBe(used));
});

describe('YouTube', () => {
  it.each([
    [[], 0],
    [['sale'], 4],
    [['spring sale', 'bread'], 11 + 2 + 5],
    [['весенняя распродажа'], 19 + 2],
  ])('counts the tags %j as %i', (tags, used) => expect(countTagList(tags)).toBe(used));
});
