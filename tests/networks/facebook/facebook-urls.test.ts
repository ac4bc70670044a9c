import { describe, expect, it } from 'vitest';

import { facebookAdapter } from '@/lib/networks/facebook/adapter';
import { namesAccount } from '@/lib/networks/facebook/names-account';
import {
  buildPostUrl,
  parseCommentUrl,
  parseGroupUrl,
  parseHashtagUrl,
  parsePostUrl,
  parseProfileUrl,
  parseSetPost,
} from '@/lib/networks/facebook/urls';

const PFBID = 'pfbid02abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ123456789l';

describe('addresses of posts', () => {
  it.each([
    ['/harbourbakes/posts/123456789', 'https://www.facebook.com/harbourbakes/posts/123456789'],
    [`/harbourbakes/posts/${PFBID}?__cft__[0]=AZ`, `https://www.facebook.com/harbourbakes/posts/${PFBID}`],
    ['/harbourbakes/posts/first-loaves-of-may/123456789/', 'https://www.facebook.com/harbourbakes/posts/123456789'],
    [
      '/groups/parohod.klub/posts/123456789/?comment_id=1',
      'https://www.facebook.com/groups/parohod.klub/posts/123456789/',
    ],
    ['/groups/5550001112223/permalink/123456789/', 'https://www.facebook.com/groups/5550001112223/posts/123456789/'],
    ['/groups/55500/?multi_permalinks=123456789', 'https://www.facebook.com/groups/55500/posts/123456789/'],
    [
      '/permalink.php?story_fbid=123456789&id=1000001',
      'https://www.facebook.com/permalink.php?story_fbid=123456789&id=1000001',
    ],
    [
      `/story.php?story_fbid=${PFBID}&id=1000001`,
      `https://www.facebook.com/permalink.php?story_fbid=${PFBID}&id=1000001`,
    ],
    ['/reel/123456789/?s=group_other', 'https://www.facebook.com/reel/123456789/'],
    ['/watch/?v=123456789&ref=sharing', 'https://www.facebook.com/watch/?v=123456789'],
    ['/harbourbakes/videos/oven-tour/123456789/', 'https://www.facebook.com/harbourbakes/videos/123456789/'],
    ['/photo/?fbid=123456789&set=a.1', 'https://www.facebook.com/photo/?fbid=123456789'],
    ['/photo.php?fbid=123456789', 'https://www.facebook.com/photo/?fbid=123456789'],
    ['/harbourbakes/photos/a.1/123456789/', 'https://www.facebook.com/photo/?fbid=123456789'],
  ])('%s is %s', (path, canonical) => {
    for (const host of ['www', 'web', 'm']) {
      const address = parsePostUrl(new URL(path, `https://${host}.facebook.com`));
      expect(address === null ? null : buildPostUrl(address)).toBe(canonical);
    }
  });

  it.each([
    'https://www.facebook.com/harbourbakes',
    'https://www.facebook.com/?__cft__[0]=AZabc',
    'https://www.facebook.com/groups/parohod.klub/',
    'https://www.facebook.com/reel/?s=ifu',
    'https://www.facebook.com/photo/?fbid=javascript',
    'https://www.facebook.com/stories/123456789/',
    'https://www.facebook.com/ads/posts/123456789',
    'https://facebook.com.evil.example/harbourbakes/posts/123456789',
    'https://evilfacebook.com/harbourbakes/posts/123456789',
  ])('%s is no post', (url) => {
    expect(parsePostUrl(new URL(url))).toBeNull();
  });

  it('reads the post of photos that were posted together', () => {
    expect(parseSet('pcb.7001002003')).toBe('7001002003');
    expect(parseSet('gm.71030020030')).toBe('71030020030');
    expect(parseSet('a.740100200300')).toBeNull();
  });
});

function parseSet(set: string): string | null {
  return parseSetPost(new URL(`https://www.facebook.com/photo/?fbid=1&set=${set}`));
}

describe('addresses of accounts', () => {
  it.each([
    ['/harbourbakes?__cft__[0]=AZ', 'harbourbakes'],
    ['/ilinca.codreanu.5/', 'ilinca.codreanu.5'],
    ['/100090000000017/', '100090000000017'],
    ['/profile.php?id=100000000000042&__tn__=%3C', '100000000000042'],
    ['/groups/parohod.klub/user/100000000000052/', '100000000000052'],
    ['/people/Tom-Berg/100000000000042/', '100000000000042'],
    ['/p/Harbour-Bakes-100090000000017/', 'Harbour-Bakes-100090000000017'],
    ['/%D0%9F%D0%B0%D1%80%D0%BE%D1%85%D0%BE%D0%B4-104500123/', 'Пароход-104500123'],
    ['/harbourbakes/posts/123456789', null],
    ['/groups/parohod.klub/', null],
    ['/marketplace/', null],
    ['/me/', null],
    ['/profile.php?sk=about', null],
    ['/100%/', null],
    ['/', null],
  ])('%s names %s', (path, handle) => {
    expect(parseProfileUrl(new URL(path, 'https://www.facebook.com'))).toBe(handle);
  });

  it('builds addresses and refuses handles that are none', () => {
    expect(facebookAdapter.profileUrl('harbourbakes')).toBe('https://www.facebook.com/harbourbakes');
    expect(facebookAdapter.profileUrl('100000000000042')).toBe(
      'https://www.facebook.com/profile.php?id=100000000000042',
    );
    expect(facebookAdapter.profileUrl('../settings')).toBeNull();
    expect(facebookAdapter.profileUrl('groups')).toBeNull();
    expect(facebookAdapter.searchUrl('a b&c')).toBe('https://www.facebook.com/search/posts/?q=a%20b%26c');
    expect(facebookAdapter.composeUrl()).toBe('https://www.facebook.com/');
  });
});

function parse(query: string): ReturnType<typeof parseCommentUrl> {
  return parseCommentUrl(new URL(`https://www.facebook.com/x/posts/1?${query}`));
}

describe('addresses of comments and hashtags', () => {
  it('reads numbers and their base64 form', () => {
    expect(parse('comment_id=710200300400601')).toEqual({ id: '710200300400601', parentId: null });
    const packed = encodeURIComponent(btoa('comment:710200300400500_710200300400601'));
    expect(parse(`comment_id=${packed}`)).toEqual({ id: '710200300400601', parentId: null });
    expect(parse(`comment_id=${packed}&reply_comment_id=710200300400602`)).toEqual({
      id: '710200300400602',
      parentId: '710200300400601',
    });
  });

  it('takes nothing else for a comment', () => {
    for (const query of [
      '',
      'comment_id=',
      'comment_id=%%%',
      `comment_id=${btoa('group:1_2')}`,
      'reply_comment_id=12345',
    ])
      expect(parse(query)).toBeNull();
  });

  it('reads hashtags in any script', () => {
    expect(parseHashtagUrl(new URL('https://www.facebook.com/hashtag/%D0%BC%D0%BE%D1%80%D0%B5?__eep__=6'))).toBe(
      'море',
    );
    expect(parseHashtagUrl(new URL('https://www.facebook.com/harbourbakes'))).toBeNull();
  });
});

describe('kinds of pages', () => {
  it.each([
    ['/', 'feed'],
    ['/?filter=all&sk=h_chr', 'feed'],
    ['/home.php', 'feed'],
    ['/watch/', 'feed'],
    ['/watch/?v=123456789', 'post'],
    ['/reel/123456789', 'post'],
    ['/groups/parohod.klub/', 'feed'],
    ['/groups/parohod.klub/posts/123456789/', 'post'],
    ['/groups/parohod.klub/search/?q=a', 'search'],
    ['/harbourbakes', 'profile'],
    ['/harbourbakes/photos', 'profile'],
    ['/harbourbakes/followers/', 'profile'],
    ['/profile.php?id=100000000000042', 'profile'],
    ['/profile.php?id=100000000000042&sk=about', 'profile'],
    ['/people/Tom-Berg/100000000000042/', 'profile'],
    ['/harbourbakes/posts/123456789', 'post'],
    ['/permalink.php?story_fbid=123456789&id=1000001', 'post'],
    ['/photo/?fbid=123456789&set=a.1', 'post'],
    ['/share/p/1AbCdEfGh/', 'post'],
    ['/search/posts/?q=a', 'search'],
    ['/hashtag/harbour', 'search'],
    ['/messages/t/123456789/', 'messages'],
    ['/sharer/sharer.php?u=x', 'composer'],
    ['/marketplace/', 'other'],
    ['/events/123456789/', 'other'],
    ['/settings?tab=account', 'other'],
    ['/notifications', 'other'],
    ['/friends/', 'other'],
  ])('%s is a %s page', (path, kind) => {
    expect(facebookAdapter.pageOf(new URL(path, 'https://www.facebook.com'))).toBe(kind);
  });
});

describe('the quick look at a link', () => {
  const site = new URL('https://www.facebook.com/');

  it.each([
    '/harbourbakes',
    '/harbourbakes/?__cft__[0]=AZ',
    'https://www.facebook.com/vera.lindqvist.17?__tn__=-UC',
    '/profile.php?id=100012345',
    '/profile.php?sk=about&id=100012345',
    '/profile.php',
    '/groups/55500/user/100012345/?__cft__[0]=AZ',
    '/groups/parohod.klub/',
    '/groups/',
    '/groups/55500/posts/123456789/',
    '/photo/?fbid=123456789',
    '/watch',
    '/Marketplace/',
    '/harbourbakes/posts/123456789',
    '/people/Vera/100012345/',
    'https://example.com/harbourbakes',
    '//example.com/harbourbakes',
    '#',
    '',
  ])('never contradicts the whole address: %s', (href) => {
    const url = URL.parse(href, site);
    const isNamed = parseProfileUrl(url) !== null || parseGroupUrl(url) !== null;
    // null says nothing.
    expect([isNamed, null]).toContain(namesAccount(href));
  });

  it.each(['/harbourbakes', '/profile.php?id=100012345', '/groups/55500/user/100012345/', '/groups/55500/'])(
    'is enough for %s',
    (href) => expect(namesAccount(href)).toBe(true),
  );
});
