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
  ])('counts %j as %i', (text, weight) => {
    expect(countCharacters(text, 'x').used).toBe(weight);
  });

  it('has room for 280', () => {
    expect(countCharacters('a', 'x').limit).toBe(280);
  });
});

describe('others', () => {
  it('count what a person sees as one sign on Bluesky and Threads', () => {
    expect(countCharacters('👨‍👩‍👧‍👦é', 'bluesky')).toEqual({ used: 2, limit: 300 });
    expect(countCharacters('Mulțumim!', 'threads')).toEqual({ used: 9, limit: 500 });
  });

  it('count an address on Mastodon as 23', () => {
    expect(countCharacters('a https://mastodon.example/@a/123456789012345678', 'mastodon').used).toBe(25);
  });

  it('have no limit that anybody meets', () => {
    expect(countCharacters('abc', 'vk')).toEqual({ used: 3, limit: null });
  });
});
