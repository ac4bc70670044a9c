import { describe, expect, it } from 'vitest';

import { buildHandComment, networkOfLink } from '@/lib/replies/build-hand-comment';

const now = { at: new Date('2026-03-02T08:00:00.000Z'), timeZone: 'Europe/Chisinau' };

describe('the network of a pasted link', () => {
  it.each([
    ['https://vk.com/wall-1_2?reply=3', 'vk'],
    ['vk.ru/wall-1_2', 'vk'],
    [' https://www.facebook.com/p/posts/1?comment_id=2 ', 'facebook'],
    ['http://x.com/a/status/1', 'x'],
    ['https://www.linkedin.com/feed/update/1', 'linkedin'],
    ['https://x.com.evil.example/a', 'web'],
    ['https://forum.example/t/1', 'web'],
    ['javascript:alert(1)', null],
    ['not a link', null],
    ['localhost', null],
    ['', null],
  ])('of %j is %j', (link, network) => {
    expect(networkOfLink(link)).toBe(network);
  });
});

describe('a comment typed in by hand', () => {
  const entry = { link: 'vk.com/wall-1_2?reply=3', author: ' Ana Pop ', text: ' Unde e comanda? ' };

  it('is as one read from a page, with what nobody knows left unknown', () => {
    expect(buildHandComment(entry, now)).toMatchObject({
      network: 'vk',
      nativeId: null,
      permalink: 'https://vk.com/wall-1_2?reply=3',
      author: { name: 'Ana Pop', handle: null },
      text: 'Unde e comanda?',
      publishedAt: null,
      likes: null,
    });
  });

  it('is the same one when entered twice', () => {
    const [one, other] = [entry, { ...entry, text: 'unde e comanda?' }].map((typed) => buildHandComment(typed, now));
    expect(typeof one === 'object' && typeof other === 'object' && one.id === other.id).toBe(true);
  });

  it('knows a handle', () => {
    expect(buildHandComment({ ...entry, author: '@ana_pop' }, now)).toMatchObject({
      author: { name: null, handle: 'ana_pop' },
    });
  });

  it.each([
    [{ ...entry, link: 'no' }, 'link'],
    [{ ...entry, link: 'data:text/html,hi' }, 'link'],
    [{ ...entry, text: ' \n ' }, 'text'],
  ])('is refused as %j', (typed, problem) => {
    expect(buildHandComment(typed, now)).toBe(problem);
  });
});
