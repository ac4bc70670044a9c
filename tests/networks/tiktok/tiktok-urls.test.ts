import { describe, expect, it } from 'vitest';

import { tiktokAdapter } from '@/lib/networks/tiktok/adapter';
import { parseLiveUrl, parseProfileUrl, parseTagUrl, parseVideoUrl } from '@/lib/networks/tiktok/urls';

const at = (path: string): URL => new URL(path, 'https://www.tiktok.com');
const ID = '7649735327188276856';

describe('addresses of TikTok', () => {
  it.each([
    [`/@tinplate.lab/video/${ID}`, { id: ID, handle: 'tinplate.lab', isPhoto: false }],
    [`/@tinplate.lab/photo/${ID}?is_from_webapp=1`, { id: ID, handle: 'tinplate.lab', isPhoto: true }],
    [`/de-DE/@tinplate.lab/video/${ID}/`, { id: ID, handle: 'tinplate.lab', isPhoto: false }],
    [`/@/video/${ID}`, { id: ID, handle: null, isPhoto: false }],
    [`/@7312312312312312312/video/${ID}`, { id: ID, handle: null, isPhoto: false }],
  ])('finds the post in %s', (path, address) => {
    expect(parseVideoUrl(at(path))).toEqual(address);
  });

  it.each(['/@tinplate.lab', '/@tinplate.lab/live', `/music/original-sound-${ID}`, '/video/123', '/tag/video'])(
    'finds no post in %s',
    (path) => {
      expect(parseVideoUrl(at(path))).toBeNull();
    },
  );

  it('finds no post on another site', () => {
    expect(parseVideoUrl(new URL(`https://www.tiktok.com.evil.example/@a.b/video/${ID}`))).toBeNull();
  });

  it.each([
    ['/@tinplate.lab', 'tinplate.lab'],
    ['/ro-RO/@tinplate.lab?lang=ro', 'tinplate.lab'],
    ['/@tinplate.lab/live', null],
    ['/@', null],
    ['/@a%2F..%2Fb', null],
    ['/tinplate.lab', null],
  ])('reads the handle of %s as %s', (path, handle) => {
    expect(parseProfileUrl(at(path))).toBe(handle);
  });

  it('knows live rooms and hashtags in any script, even badly encoded ones', () => {
    expect(parseLiveUrl(at('/@feira.noite/live'))).toBe('feira.noite');
    expect(parseLiveUrl(at('/live'))).toBeNull();
    expect(parseTagUrl(at('/tag/%D0%B3%D0%BB%D0%B8%D0%BD%D0%B0'))).toBe('глина');
    expect(parseTagUrl(at('/tag/100%'))).toBe('100%');
  });

  it.each([
    ['/', 'feed'],
    ['/en/', 'feed'],
    ['/foryou', 'feed'],
    ['/ro-RO/following', 'feed'],
    ['/friends', 'feed'],
    [`/@tinplate.lab/video/${ID}`, 'post'],
    [`/@tinplate.lab/photo/${ID}`, 'post'],
    ['/@tinplate.lab/live', 'post'],
    ['/@tinplate.lab', 'profile'],
    ['/@tinplate.lab/playlist/tins-7649735327188276856', 'profile'],
    ['/search/video?q=tin', 'search'],
    ['/tag/tinsmith', 'search'],
    ['/explore', 'search'],
    ['/messages', 'messages'],
    ['/upload', 'composer'],
    ['/tiktokstudio/upload?from=webapp', 'composer'],
    ['/tiktokstudio/content', 'other'],
    ['/legal/page/eea/privacy-policy', 'other'],
  ])('takes %s for %s', (path, kind) => {
    expect(tiktokAdapter.pageOf(at(path))).toBe(kind);
  });

  it('builds addresses and refuses handles that are none', () => {
    expect(tiktokAdapter.profileUrl('tinplate.lab')).toBe('https://www.tiktok.com/@tinplate.lab');
    expect(tiktokAdapter.profileUrl('a/../b')).toBeNull();
    expect(tiktokAdapter.searchUrl('tin & zinc')).toBe('https://www.tiktok.com/search?q=tin%20%26%20zinc');
  });
});
