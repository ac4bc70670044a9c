import { describe, expect, it } from 'vitest';

import { image, makeCaptured } from './make-post';

const LONG = 'Rye bread, baked at night and still warm when the first tram passes. '.repeat(5);
const idOf = (partial: Parameters<typeof makeCaptured>[0]) => makeCaptured({ nativeId: null, ...partial }).id;

describe('identifyPost without a native id', () => {
  it('gives the same id for the same post seen again, cut, respaced or from another CDN', () => {
    const id = idOf({ text: LONG });
    expect(id).toMatch(/^vk:anon-[0-9a-f]{16}$/);
    expect(idOf({ text: LONG, permalink: null, metrics: {} })).toBe(id);
    expect(idOf({ text: `${LONG.slice(0, 150)}…`, truncated: true })).toBe(id);
    expect(idOf({ text: LONG.toUpperCase().replaceAll('. ', '.\n') })).toBe(id);
    expect(idOf({ text: LONG, media: [{ ...image('one'), url: 'https://cdn2.example/x/one.jpg?sig=9' }] })).toBe(id);
  });

  it('tells different posts apart', () => {
    const ids = [
      idOf({ text: 'Rye' }),
      idOf({ text: 'Oats' }),
      idOf({ text: 'Rye', media: [] }),
      idOf({ text: 'Rye', media: [image('two')] }),
      idOf({ text: 'Rye', author: { name: 'Mill', handle: 'mill', url: null, avatarUrl: null } }),
      idOf({ text: '', media: [], permalink: 'https://vk.com/wall-1_1' }),
      idOf({ text: '', media: [], permalink: 'https://vk.com/wall-1_2' }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells posts of which nothing is known apart by the page they were on', () => {
    const bare = { nativeId: null, text: '', media: [], permalink: null };
    const first = makeCaptured(bare, { page: { url: 'https://vk.com/a' } });
    const second = makeCaptured(bare, { page: { url: 'https://vk.com/b' } });
    expect(first.id).not.toBe(second.id);
  });
});
