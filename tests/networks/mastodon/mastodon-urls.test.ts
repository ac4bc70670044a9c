import { describe, expect, it } from 'vitest';

import { mastodonAdapter } from '@/lib/networks/mastodon/adapter';
import {
  buildComposeUrl,
  buildSearchUrl,
  parseAnyProfileUrl,
  parseHashtagUrl,
  parseProfileUrl,
  parseStatusUrl,
} from '@/lib/networks/mastodon/urls';

const BASE = new URL('https://art.example/home');

describe('addresses of a Mastodon server', () => {
  it.each([
    ['https://art.example/@mara/116000000000000310', 'mara', '116000000000000310'],
    ['https://art.example/@ion@delta.example/5/reblogs', 'ion@delta.example', '5'],
    ['https://art.example/deck/@ion@delta.example/5', 'ion@delta.example', '5'],
    ['https://art.example/@ion%40delta.example/5', 'ion@delta.example', '5'],
    ['https://art.example/users/mara/statuses/7', 'mara', '7'],
    ['https://art.example/web/statuses/9', null, '9'],
    ['https://art.example/web/@mara/9', 'mara', '9'],
  ])('finds the post in %s', (url, acct, id) => {
    expect(parseStatusUrl(new URL(url), BASE)).toEqual({ acct, id });
  });

  it.each([
    'https://art.example/@mara',
    'https://art.example/@mara/media',
    'https://art.example/@mara/abc',
    'https://delta.example/@mara/116000000000000310',
    'https://art.example.evil.example/@mara/1',
    'https://art.example/%E0%A4%A/1',
  ])('finds no post of this server in %s', (url) => {
    expect(parseStatusUrl(new URL(url), BASE)).toBeNull();
  });

  it.each([
    ['https://art.example/@mara', 'mara'],
    ['https://art.example/@ion@delta.example', 'ion@delta.example'],
    ['https://art.example/@ion@delta.example/', 'ion@delta.example'],
    ['https://art.example/@a b', null],
    ['https://art.example/about', null],
    ['https://delta.example/@ion', null],
  ])('reads the account of %s as %s', (url, acct) => {
    expect(parseProfileUrl(new URL(url), BASE)).toBe(acct);
  });

  it('reads accounts of other servers with their server', () => {
    expect(parseAnyProfileUrl(new URL('https://delta.example/@ion'))).toBe('ion@delta.example');
    expect(parseAnyProfileUrl(new URL('https://delta.example/users/ion'))).toBe('ion@delta.example');
    expect(parseAnyProfileUrl(new URL('https://delta.example/blog'))).toBeNull();
  });

  it('reads hashtags in any script', () => {
    expect(parseHashtagUrl(new URL('https://art.example/tags/%D0%BC%D0%BE%D1%80%D0%B5'))).toBe('море');
    expect(parseHashtagUrl(new URL('https://far.example/tags/sea'))).toBe('sea');
    expect(parseHashtagUrl(new URL('https://far.example/blog/sea'))).toBeNull();
  });

  it.each([
    ['/', 'feed'],
    ['/home', 'feed'],
    ['/deck/home', 'feed'],
    ['/public/local', 'feed'],
    ['/lists/12', 'feed'],
    ['/bookmarks', 'feed'],
    ['/explore', 'search'],
    ['/search?q=a', 'search'],
    ['/tags/harbour', 'search'],
    ['/@mara', 'profile'],
    ['/@ion@delta.example/media', 'profile'],
    ['/deck/@mara/with_replies', 'profile'],
    ['/@mara/5', 'post'],
    ['/@mara/5/embed', 'post'],
    ['/@mara/5/quotes', 'feed'],
    ['/@mara/5/favourites', 'other'],
    ['/@mara/followers', 'other'],
    ['/publish', 'composer'],
    ['/share?text=a', 'composer'],
    ['/conversations', 'messages'],
    ['/notifications', 'other'],
    ['/settings/profile', 'other'],
  ])('takes %s for %s on any host', (path, kind) => {
    for (const host of ['mastodon.social', 'art.example'])
      expect(mastodonAdapter.pageOf(new URL(path, `https://${host}`))).toBe(kind);
  });

  it('builds addresses and refuses handles that are none', () => {
    expect(mastodonAdapter.profileUrl('mara@art.example')).toBe('https://art.example/@mara');
    expect(mastodonAdapter.profileUrl('mara')).toBeNull();
    expect(mastodonAdapter.profileUrl('mara@evil.example/path')).toBeNull();
    expect(mastodonAdapter.searchUrl('a b&c')).toBe('https://mastodon.social/search?q=a%20b%26c');
    expect(mastodonAdapter.composeUrl()).toBe('https://mastodon.social/publish');
    expect(buildSearchUrl('a', 'art.example')).toBe('https://art.example/search?q=a');
    expect(buildComposeUrl('art.example')).toBe('https://art.example/publish');
  });
});
