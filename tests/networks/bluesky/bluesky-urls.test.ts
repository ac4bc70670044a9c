import { describe, expect, it } from 'vitest';

import { blueskyAdapter } from '@/lib/networks/bluesky/adapter';
import { parseKeyTime } from '@/lib/networks/bluesky/read-time';
import { parseHandle, parseHashtagUrl, parsePostUrl, parseProfileUrl } from '@/lib/networks/bluesky/urls';
import { isShownTime } from '@/lib/networks/shared/is-shown-time';

const BASE = new URL('https://bsky.app/');
const KEY = '3mg2w4uymq237';

describe('addresses of Bluesky', () => {
  it.each([
    [`https://bsky.app/profile/mara.example/post/${KEY}`, 'mara.example'],
    [`https://bsky.app/profile/mara.example/post/${KEY}/liked-by`, 'mara.example'],
    [`https://bsky.app/profile/did:plc:abc234/post/${KEY}`, 'did:plc:abc234'],
    [`https://bsky.app/profile/did%3Aplc%3Aabc234/post/${KEY}?ref=1`, 'did:plc:abc234'],
  ])('finds the post in %s', (url, actor) => {
    expect(parsePostUrl(new URL(url), BASE)).toEqual({ actor, id: KEY });
  });

  it('takes links of a fork’s own host, wherever the fork lives', () => {
    const fork = new URL('https://fork.example/');
    expect(parsePostUrl(new URL(`/profile/mara.example/post/${KEY}`, fork), fork)?.id).toBe(KEY);
    expect(parsePostUrl(new URL(`/profile/mara.example/post/${KEY}`, fork), BASE)).toBeNull();
  });

  it.each([
    'https://bsky.app/profile/mara.example',
    'https://bsky.app/profile/mara/post/1',
    'https://bsky.app/profile/mara.example/feed/hot',
    `https://bsky.app.evil.example/profile/mara.example/post/${KEY}`,
    'https://bsky.app/profile/mara.example/post/%E0%A4%A',
  ])('finds no post in %s', (url) => {
    expect(parsePostUrl(new URL(url), BASE)).toBeNull();
  });

  it('reads accounts and hashtags', () => {
    expect(parseProfileUrl(new URL('https://bsky.app/profile/mara.example/'), BASE)).toBe('mara.example');
    expect(parseProfileUrl(new URL('https://bsky.app/profile/mara.example/followers'), BASE)).toBeNull();
    expect(parseHashtagUrl(new URL('https://bsky.app/hashtag/%D0%BC%D0%BE%D1%80%D0%B5?author=x'), BASE)).toBe('море');
    expect(parseHandle('\u202a@mara.example\u202c')).toBe('mara.example');
    expect(parseHandle('handle.invalid')).toBeNull();
    expect(parseHandle('@mara')).toBeNull();
  });

  it.each([
    ['/', 'feed'],
    ['/profile/mara.example', 'profile'],
    [`/profile/mara.example/post/${KEY}`, 'post'],
    [`/profile/mara.example/post/${KEY}/quotes`, 'feed'],
    [`/profile/mara.example/post/${KEY}/liked-by`, 'other'],
    ['/profile/mara.example/feed/hot', 'feed'],
    ['/profile/mara.example/lists/abc', 'feed'],
    ['/profile/mara.example/followers', 'other'],
    ['/search?q=a', 'search'],
    ['/hashtag/harbour', 'search'],
    ['/intent/compose', 'composer'],
    ['/messages/3kconvo', 'messages'],
    ['/saved', 'feed'],
    ['/notifications', 'other'],
    ['/settings', 'other'],
  ])('takes %s for %s', (path, kind) => {
    expect(blueskyAdapter.pageOf(new URL(path, BASE))).toBe(kind);
  });

  it('builds addresses and refuses handles that are none', () => {
    expect(blueskyAdapter.profileUrl('mara.example')).toBe('https://bsky.app/profile/mara.example');
    expect(blueskyAdapter.profileUrl('../settings')).toBeNull();
    expect(blueskyAdapter.searchUrl('a b&c')).toBe('https://bsky.app/search?q=a%20b%26c');
    expect(blueskyAdapter.composeUrl()).toBe('https://bsky.app/intent/compose');
  });
});

describe('the moment in a post’s key', () => {
  it('is decoded where there is one', () => {
    expect(parseKeyTime(KEY)).toBe('2026-03-02T09:15:04.120Z');
    for (const key of ['self', '3kother', '2222222222222', 'zzzzzzzzzzzzz', '3mg2w4uymq231'])
      expect(parseKeyTime(key)).toBeNull();
  });

  it.each([
    ['March 2, 2026 at 10:15 AM', true],
    ['2 марта 2026 г. в 12:15', true],
    ['2026年3月2日 18:15', true],
    ['٢ مارس ٢٠٢٦ في ١:١٥ م', true],
    ['9:16 AM · Mar 2, 2026', true],
    ['1 March 2026 at 22:15', true],
    ['March 2, 2026 at 10:17 AM', false],
    ['March 9, 2026 at 10:15 AM', false],
    ['March 2, 2025 at 10:15 AM', false],
    ['3 h', false],
    ['', false],
  ])('is what %s shows somewhere on earth: %s', (shown, isSame) => {
    expect(isShownTime('2026-03-02T09:15:04.120Z', shown)).toBe(isSame);
  });
});
