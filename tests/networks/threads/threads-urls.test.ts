import { describe, expect, it } from 'vitest';

import { threadsAdapter } from '@/lib/networks/threads/adapter';
import { parsePostUrl, parseProfileUrl, parseTopicUrl } from '@/lib/networks/threads/urls';

const at = (path: string): URL => new URL(path, 'https://www.threads.com');

describe('addresses of Threads', () => {
  it.each([
    ['/@north.pier/post/DVVgRNTgLAh', { code: 'DVVgRNTgLAh', handle: 'north.pier', part: '' }],
    ['/@north.pier/post/DVVgRNTgLAh/?xmt=AQG', { code: 'DVVgRNTgLAh', handle: 'north.pier', part: '' }],
    ['/@north.pier/post/DVVgRNTgLAh/media', { code: 'DVVgRNTgLAh', handle: 'north.pier', part: 'media' }],
    ['https://www.threads.net/@a_b/post/C-2_x9TgLAh', { code: 'C-2_x9TgLAh', handle: 'a_b', part: '' }],
    ['/t/CuW6-7KyXme', { code: 'CuW6-7KyXme', handle: null, part: '' }],
  ])('finds the post in %s', (path, address) => {
    expect(parsePostUrl(at(path))).toEqual(address);
  });

  it.each([
    '/@north.pier',
    '/@north.pier/replies',
    '/search?q=/@a/post/DVVgRNTgLAh',
    'https://threads.com.evil.example/@a/post/DVVgRNTgLAh',
    'https://www.instagram.com/@a/post/DVVgRNTgLAh',
  ])('finds no post in %s', (path) => {
    expect(parsePostUrl(at(path))).toBeNull();
  });

  it.each([
    ['/@north.pier', 'north.pier'],
    ['/@north.pier/?hl=ro', 'north.pier'],
    ['/@north.pier/reposts', null],
    ['/north.pier', null],
    ['https://l.threads.com/@north.pier', null],
  ])('reads the handle of %s as %s', (path, handle) => {
    expect(parseProfileUrl(at(path))).toBe(handle);
  });

  it('reads topics in any script, and only from topic links', () => {
    expect(parseTopicUrl(at('/search?q=%D0%BC%D0%BE%D1%80%D0%B5&serp_type=tags&tag_id=1'))).toBe('море');
    expect(parseTopicUrl(at('/search?q=%23mare&serp_type=tags'))).toBe('mare');
    expect(parseTopicUrl(at('/search?q=mare&serp_type=default'))).toBeNull();
  });

  it.each([
    ['/', 'feed'],
    ['/following', 'feed'],
    ['/custom_feed/123', 'feed'],
    ['/@north.pier', 'profile'],
    ['/@north.pier/replies', 'profile'],
    ['/@north.pier/reposts', 'profile'],
    ['/@north.pier/post/DVVgRNTgLAh', 'post'],
    ['/@north.pier/post/DVVgRNTgLAh/media', 'post'],
    ['/search?q=mare', 'search'],
    ['/intent/post?text=a', 'composer'],
    ['/messages/t/1', 'messages'],
    ['/activity', 'other'],
    ['/settings/account', 'other'],
  ])('takes %s for %s', (path, kind) => {
    expect(threadsAdapter.pageOf(at(path))).toBe(kind);
  });

  it('builds addresses and refuses handles that are none', () => {
    expect(threadsAdapter.profileUrl('north.pier')).toBe('https://www.threads.com/@north.pier');
    expect(threadsAdapter.profileUrl('a/../b')).toBeNull();
    expect(threadsAdapter.searchUrl('a&b')).toBe('https://www.threads.com/search?q=a%26b&serp_type=default');
  });
});
