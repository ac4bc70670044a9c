import { describe, expect, it } from 'vitest';

import { redditAdapter } from '@/lib/networks/reddit/adapter';
import { buildThingUrl, parseCommunityUrl, parsePostUrl, parseUserUrl } from '@/lib/networks/reddit/urls';

describe('addresses of Reddit', () => {
  it.each([
    ['https://www.reddit.com/r/kilnwork/comments/1kaaa01/my_first_ash_glaze/', '1kaaa01', null],
    ['https://old.reddit.com/r/kilnwork/comments/1KAAA01/my_first_ash_glaze?utm_source=share', '1kaaa01', null],
    ['https://www.reddit.com/r/kilnwork/comments/1kaaa01', '1kaaa01', null],
    ['https://www.reddit.com/comments/1kaaa01/', '1kaaa01', null],
    ['https://www.reddit.com/user/good_boots/comments/1kad001/boots/', '1kad001', null],
    ['https://www.reddit.com/r/kilnwork/comments/1kaaa01/comment/na001/', '1kaaa01', 'na001'],
    ['https://old.reddit.com/r/kilnwork/comments/1kaaa01/my_first_ash_glaze/na001/?context=3', '1kaaa01', 'na001'],
    ['https://www.reddit.com/r/u_lut.si/comments/1kaaa01/%C8%99i_foc/', '1kaaa01', null],
  ])('finds the post in %s', (url, id, commentId) => {
    expect(parsePostUrl(new URL(url))).toEqual({ id, commentId });
    expect(redditAdapter.pageOf(new URL(url))).toBe('post');
  });

  it.each([
    'https://www.reddit.com/r/kilnwork/',
    'https://www.reddit.com/r/kilnwork/comments/',
    'https://www.reddit.com/user/ash_and_glaze/comments/',
    'https://reddit.com.evil.example/r/a/comments/1kaaa01/x/',
    'https://evil.example/r/a/comments/1kaaa01/x/',
    'https://www.reddit.com/search/?q=/r/a/comments/1kaaa01/x/',
  ])('finds no post in %s', (url) => {
    expect(parsePostUrl(new URL(url))).toBeNull();
    expect(buildThingUrl(new URL(url))).toBeNull();
  });

  it('keeps one address per post, on the main host and without what says where a click came from', () => {
    const url = new URL('https://old.reddit.com/r/a/comments/1kaaa01/x/?share_id=1&utm_medium=web#c');
    expect(buildThingUrl(url)).toBe('https://www.reddit.com/r/a/comments/1kaaa01/x/');
  });

  it.each([
    ['https://www.reddit.com/user/ash_and_glaze', 'ash_and_glaze'],
    ['https://old.reddit.com/u/ash-and-glaze/submitted/', 'ash-and-glaze'],
    ['https://www.reddit.com/user/ash_and_glaze/m/clay', null],
    ['https://www.reddit.com/r/kilnwork', null],
    ['https://evil.example/user/ash_and_glaze', null],
  ])('reads the person of %s as %s', (url, name) => {
    expect(parseUserUrl(new URL(url))).toBe(name);
  });

  it.each([
    ['https://www.reddit.com/r/kilnwork/', 'kilnwork'],
    ['https://www.reddit.com/r/kilnwork/top/?t=week', 'kilnwork'],
    ['https://www.reddit.com/r/popular/', null],
    ['https://old.reddit.com/r/all', null],
    ['https://old.reddit.com/r/kilnwork+harbourlight/', null],
    ['https://www.reddit.com/r/kilnwork/about/', null],
  ])('reads the community of %s as %s', (url, name) => {
    expect(parseCommunityUrl(new URL(url))).toBe(name);
  });

  it.each([
    ['https://www.reddit.com/', 'feed'],
    ['https://www.reddit.com/hot/', 'feed'],
    ['https://www.reddit.com/r/popular/', 'feed'],
    ['https://old.reddit.com/r/kilnwork+harbourlight/', 'feed'],
    ['https://www.reddit.com/user/ash_and_glaze/m/clay/', 'feed'],
    ['https://www.reddit.com/r/kilnwork/', 'profile'],
    ['https://www.reddit.com/r/kilnwork/new/', 'profile'],
    ['https://www.reddit.com/user/ash_and_glaze/comments/', 'profile'],
    ['https://www.reddit.com/search/?q=clay', 'search'],
    ['https://www.reddit.com/r/kilnwork/search/?q=clay', 'search'],
    ['https://www.reddit.com/submit', 'composer'],
    ['https://www.reddit.com/r/kilnwork/submit/?type=LINK', 'composer'],
    ['https://www.reddit.com/chat/room/1', 'messages'],
    ['https://old.reddit.com/message/compose/', 'messages'],
    ['https://www.reddit.com/settings/', 'other'],
    ['https://www.reddit.com/r/kilnwork/wiki/index/', 'other'],
  ])('takes %s for %s', (url, kind) => {
    expect(redditAdapter.pageOf(new URL(url))).toBe(kind);
  });

  it('builds addresses and refuses names that are none', () => {
    expect(redditAdapter.profileUrl('ash_and_glaze')).toBe('https://www.reddit.com/user/ash_and_glaze/');
    expect(redditAdapter.profileUrl('r/kilnwork')).toBe('https://www.reddit.com/r/kilnwork/');
    expect(redditAdapter.profileUrl('../settings')).toBeNull();
    expect(redditAdapter.profileUrl('[deleted]')).toBeNull();
    expect(redditAdapter.searchUrl('a b&c')).toBe('https://www.reddit.com/search/?q=a%20b%26c');
    expect(redditAdapter.composeUrl()).toBe('https://www.reddit.com/submit');
  });
});
