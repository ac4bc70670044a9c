import { describe, expect, it } from 'vitest';

import { xAdapter } from '@/lib/networks/x/adapter';
import { parseHashtagUrl, parseProfileUrl, parseStatusUrl } from '@/lib/networks/x/urls';

describe('addresses of X', () => {
  it.each([
    ['https://x.com/mara_quill/status/2028398672475063506', '2028398672475063506', 'mara_quill'],
    ['https://twitter.com/mara_quill/status/2028398672475063506/photo/1', '2028398672475063506', 'mara_quill'],
    ['https://mobile.x.com/mara_quill/status/2028398672475063506/history?s=20', '2028398672475063506', 'mara_quill'],
    ['https://x.com/i/web/status/2028398672475063506', '2028398672475063506', null],
    ['https://x.com/i/status/2028398672475063506', '2028398672475063506', null],
    ['https://x.com/mara_quill/article/2028398672475063506/media/1', '2028398672475063506', 'mara_quill'],
  ])('finds the post in %s', (url, id, handle) => {
    expect(parseStatusUrl(new URL(url))).toEqual({ id, handle });
  });

  it.each([
    'https://x.com/mara_quill',
    'https://x.com/mara_quill/status/abc',
    'https://evil.example/mara_quill/status/1',
    'https://x.com.evil.example/a/status/1',
    'https://x.com/search?q=/status/1',
  ])('finds no post in %s', (url) => {
    expect(parseStatusUrl(new URL(url))).toBeNull();
  });

  it.each([
    ['https://x.com/mara_quill', 'mara_quill'],
    ['https://x.com/home', null],
    ['https://x.com/i', null],
    ['https://x.com/a_name_too_long_for_x', null],
    ['https://example.com/mara_quill', null],
    ['https://x.com/mara_quill/followers', null],
  ])('reads the handle of %s as %s', (url, handle) => {
    expect(parseProfileUrl(new URL(url))).toBe(handle);
  });

  it('reads hashtags in any script, even badly encoded ones', () => {
    expect(parseHashtagUrl(new URL('https://x.com/hashtag/%D0%BC%D0%BE%D1%80%D0%B5?src=hashtag_click'))).toBe('море');
    expect(parseHashtagUrl(new URL('https://x.com/hashtag/100%'))).toBe('100%');
  });

  it.each([
    ['https://x.com/', 'feed'],
    ['https://x.com/home', 'feed'],
    ['https://x.com/mara_quill', 'profile'],
    ['https://x.com/mara_quill/with_replies', 'profile'],
    ['https://x.com/mara_quill/status/1', 'post'],
    ['https://x.com/search?q=a', 'search'],
    ['https://x.com/explore/tabs/trending', 'search'],
    ['https://x.com/hashtag/harbour', 'search'],
    ['https://x.com/compose/post', 'composer'],
    ['https://x.com/messages/1-2', 'messages'],
    ['https://x.com/i/lists/1', 'feed'],
    ['https://x.com/i/communities/1', 'feed'],
    ['https://x.com/notifications', 'other'],
    ['https://x.com/settings/account', 'other'],
  ])('takes %s for %s', (url, kind) => {
    expect(xAdapter.pageOf(new URL(url))).toBe(kind);
  });

  it('builds addresses and refuses handles that are none', () => {
    expect(xAdapter.profileUrl('mara_quill')).toBe('https://x.com/mara_quill');
    expect(xAdapter.profileUrl('../settings')).toBeNull();
    expect(xAdapter.searchUrl('a b&c')).toBe('https://x.com/search?q=a%20b%26c&src=typed_query');
    expect(xAdapter.composeUrl()).toBe('https://x.com/compose/post');
  });
});
