import { describe, expect, it } from 'vitest';

import { pinterestAdapter } from '@/lib/networks/pinterest/adapter';
import { parsePinUrl, parseProfilePage, parseProfileUrl } from '@/lib/networks/pinterest/urls';

const at = (path: string): URL => new URL(path, 'https://www.pinterest.com');

describe('addresses of Pinterest', () => {
  it.each([
    ['/pin/166492517477700109/', { id: '166492517477700109', part: '' }],
    ['/pin/166492517477700109', { id: '166492517477700109', part: '' }],
    ['/pin/166492517477700109/repin/?x=1', { id: '166492517477700109', part: 'repin' }],
    ['/pin/a-shelf-of-crates--166492517477700109/', { id: '166492517477700109', part: '' }],
    ['https://ru.pinterest.com/pin/166492517477700109/sent/', { id: '166492517477700109', part: 'sent' }],
    ['https://www.pinterest.co.uk/pin/166492517477700109/', { id: '166492517477700109', part: '' }],
  ])('finds the pin in %s', (path, address) => {
    expect(parsePinUrl(at(path))).toEqual(address);
  });

  it.each(['/pin/', '/pin/create/button/', '/pin-builder/', '/lazi_de_mere/rafturi/', '/ideas/shelves/937737578559/'])(
    'finds no pin in %s',
    (path) => {
      expect(parsePinUrl(at(path))).toBeNull();
    },
  );

  it('finds no pin on another site', () => {
    expect(parsePinUrl(new URL('https://www.pinterest.com.evil.example/pin/166492517477700109/'))).toBeNull();
    expect(parsePinUrl(new URL('https://notpinterest.com/pin/166492517477700109/'))).toBeNull();
  });

  it.each([
    ['/lazi_de_mere/', 'lazi_de_mere'],
    ['/lazi_de_mere/_saved/', null],
    ['/today/', null],
    ['/pin-builder/', null],
    ['/%E0%A4%A/', null],
    ['/', null],
  ])('reads the handle of %s as %s', (path, handle) => {
    expect(parseProfileUrl(at(path))).toBe(handle);
  });

  it.each([
    ['/lazi_de_mere/', 'lazi_de_mere'],
    ['/lazi_de_mere/_created/', 'lazi_de_mere'],
    ['/lazi_de_mere/rafturi/', null],
    ['/search/pins/', null],
  ])('takes %s for the profile of %s', (path, handle) => {
    expect(parseProfilePage(at(path))).toBe(handle);
  });

  it.each([
    ['/', 'feed'],
    ['/homefeed/', 'feed'],
    ['/today/', 'feed'],
    ['/pin/166492517477700109/', 'post'],
    ['/pin/create/link/', 'other'],
    ['/search/pins/?q=raft', 'search'],
    ['/ideas/shelves/937737578559/', 'search'],
    ['/lazi_de_mere/', 'profile'],
    ['/lazi_de_mere/rafturi/', 'profile'],
    ['/pin-creation-tool/', 'composer'],
    ['/messages/', 'messages'],
    ['/settings/profile/', 'other'],
  ])('takes %s for %s', (path, kind) => {
    expect(pinterestAdapter.pageOf(at(path))).toBe(kind);
  });

  it('builds addresses and refuses handles that are none', () => {
    expect(pinterestAdapter.profileUrl('lazi_de_mere')).toBe('https://www.pinterest.com/lazi_de_mere/');
    expect(pinterestAdapter.profileUrl('a/../b')).toBeNull();
    expect(pinterestAdapter.profileUrl('settings')).toBeNull();
    expect(pinterestAdapter.searchUrl('raft & lădițe')).toBe(
      'https://www.pinterest.com/search/pins/?q=raft%20%26%20l%C4%83di%C8%9Be',
    );
  });
});
