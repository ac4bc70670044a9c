import { describe, expect, it } from 'vitest';

import { instagramAdapter } from '@/lib/networks/instagram/adapter';
import { parseHashtagUrl, parsePostUrl, parseProfileUrl } from '@/lib/networks/instagram/urls';

const at = (path: string): URL => new URL(path, 'https://www.instagram.com');

describe('addresses of Instagram', () => {
  it.each([
    ['/p/DTUpqATgABv/', { code: 'DTUpqATgABv', handle: null, isReel: false, part: '' }],
    ['/p/DTUpqATgABv/?img_index=3', { code: 'DTUpqATgABv', handle: null, isReel: false, part: '' }],
    ['/north.pier/p/DTUpqATgABv/', { code: 'DTUpqATgABv', handle: 'north.pier', isReel: false, part: '' }],
    ['/north.pier/reel/DTUpqATgABv/', { code: 'DTUpqATgABv', handle: 'north.pier', isReel: true, part: '' }],
    ['/reels/DTUpqATgABv/', { code: 'DTUpqATgABv', handle: null, isReel: true, part: '' }],
    ['/tv/DTUpqATgABv/', { code: 'DTUpqATgABv', handle: null, isReel: false, part: '' }],
    ['/p/DTUpqATgABv/liked_by/', { code: 'DTUpqATgABv', handle: null, isReel: false, part: 'liked_by' }],
    ['/p/DTUpqATgABv/c/17867746569397123/', { code: 'DTUpqATgABv', handle: null, isReel: false, part: 'c' }],
  ])('finds the post in %s', (path, address) => {
    expect(parsePostUrl(at(path))).toEqual(address);
  });

  it.each(['/north.pier/', '/reels/audio/123456/', '/reels/', '/explore/tags/p/', '/stories/north.pier/123/'])(
    'finds no post in %s',
    (path) => {
      expect(parsePostUrl(at(path))).toBeNull();
    },
  );

  it('finds no post on another site', () => {
    expect(parsePostUrl(new URL('https://www.threads.com/p/DTUpqATgABv/'))).toBeNull();
  });

  it.each([
    ['/north.pier/', 'north.pier'],
    ['/north.pier?e=1', 'north.pier'],
    ['/explore/', null],
    ['/north.pier/tagged/', null],
    ['/', null],
  ])('reads the handle of %s as %s', (path, handle) => {
    expect(parseProfileUrl(at(path))).toBe(handle);
  });

  it('reads hashtags in any script, even badly encoded ones', () => {
    expect(parseHashtagUrl(at('/explore/tags/%D0%BA%D0%BE%D0%B2%D0%BA%D0%B0/'))).toBe('ковка');
    expect(parseHashtagUrl(at('/explore/tags/100%/'))).toBe('100%');
  });

  it.each([
    ['/', 'feed'],
    ['/?variant=following', 'feed'],
    ['/reels/DTUpqATgABv/', 'feed'],
    ['/p/DTUpqATgABv/', 'post'],
    ['/north.pier/reel/DTUpqATgABv/', 'post'],
    ['/north.pier/', 'profile'],
    ['/north.pier/tagged/', 'profile'],
    ['/north.pier/reels/', 'profile'],
    ['/explore/', 'search'],
    ['/explore/tags/harbour/', 'search'],
    ['/direct/inbox/', 'messages'],
    ['/stories/north.pier/1/', 'other'],
    ['/accounts/edit/', 'other'],
  ])('takes %s for %s', (path, kind) => {
    expect(instagramAdapter.pageOf(at(path))).toBe(kind);
  });

  it('builds addresses and refuses handles that are none', () => {
    expect(instagramAdapter.profileUrl('north.pier')).toBe('https://www.instagram.com/north.pier/');
    expect(instagramAdapter.profileUrl('a/../b')).toBeNull();
    expect(instagramAdapter.searchUrl('a b')).toBe('https://www.instagram.com/explore/search/keyword/?q=a%20b');
  });
});
