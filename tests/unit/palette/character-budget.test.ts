import { describe, expect, it } from 'vitest';

import { countCharacters } from '@/lib/palette/character-budget';

describe('X', () => {
  // Cases of the kind that twitter-text's conformance data holds.
  it.each([
    ['я'.repeat(280), 280],
    ['日本', 4],
    ['👍', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['👍🏽', 2],
    ['🇷🇴', 2],
    ['e\u0301', 1],
    ['see https://example.org/a/very/long/address?with=things&and=more now', 31],
    ['(https://example.org/).', 26],
    ['“quoted” — dash…', 17],
    ['', 0],
    // Vectors of the domain's table, made with twitter-text 3.1.
    ['№1 — 100 € …', 15],
    ['vk.com', 23],
    ['…', 2],
    ['me@mail.com', 11],
    ['комментарий.точка', 17],
  ])('counts %j as %i', (text, weight) => {
    expect(countCharacters(text, 'x').used).toBe(weight);
  });

  it('has room for 280', () => {
    expect(countCharacters('a', 'x').limit).toBe(280);
  });
});

describe('others', () => {
  it('count what a person sees as one sign on Bluesky, and no more bytes than it takes', () => {
    expect(countCharacters('👨‍👩‍👧‍👦éa', 'bluesky')).toMatchObject({ used: 3, limit: 300 });
    expect(countCharacters('e\u0301ț', 'bluesky').used).toBe(2);
  });

  it('count an address on Mastodon as 23', () => {
    expect(countCharacters('a https://mastodon.example/@a/123456789012345678', 'mastodon').used).toBe(25);
  });

  it('count an emoji by its bytes on Threads', () => {
    expect(countCharacters('Mulțumim! 👨‍👩‍👧‍👦', 'threads')).toMatchObject({ used: 10 + 25, limit: 500 });
  });

  it('count of a mention of another server its name only', () => {
    expect(countCharacters('@mara@social.example thanks', 'mastodon').used).toBe(12);
  });

  it.each([
    ['instagram', 2200, true],
    ['linkedin', 1250, true],
    ['youtube', 10_000, true],
    ['telegram', 4096, true],
    ['reddit', 10_000, true],
    ['facebook', 8000, false],
    ['tiktok', 150, false],
    ['ok', 3000, false],
  ] as const)('take %s comments of %i', (network, limit, isConfirmed) => {
    expect(countCharacters('a👍', network)).toEqual({ used: 3, limit, isConfirmed });
  });

  it.each(['vk', 'pinterest', 'practice', 'web'] as const)(
    'say nothing of a limit that nobody knows: %s',
    (network) => {
      expect(countCharacters('abc', network)).toMatchObject({ used: 3, limit: null });
    },
  );
});
