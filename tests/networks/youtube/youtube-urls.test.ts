import { describe, expect, it } from 'vitest';

import { youtubeAdapter } from '@/lib/networks/youtube/adapter';
import {
  parseChannelUrl,
  parseCommentUrl,
  parseHashtagUrl,
  parsePostUrl,
  parseVideoUrl,
} from '@/lib/networks/youtube/urls';

const at = (path: string): URL => new URL(path, 'https://www.youtube.com');
const POST = 'UgkxAbcdefghijklmnopqrstuvwxyz';
const CHANNEL = 'UCabcdefghijklmnopqrstuv';

describe('addresses of YouTube', () => {
  it.each([
    ['/watch?v=k9Xw2Lq-T0a&pp=x', { id: 'k9Xw2Lq-T0a', isShort: false, list: null }],
    ['/watch?list=PLx&v=k9Xw2Lq-T0a&index=2', { id: 'k9Xw2Lq-T0a', isShort: false, list: 'PLx' }],
    ['/shorts/k9Xw2Lq-T0a?feature=share', { id: 'k9Xw2Lq-T0a', isShort: true, list: null }],
    ['/live/k9Xw2Lq-T0a', { id: 'k9Xw2Lq-T0a', isShort: false, list: null }],
    ['https://m.youtube.com/watch?v=k9Xw2Lq-T0a', { id: 'k9Xw2Lq-T0a', isShort: false, list: null }],
    ['https://youtu.be/k9Xw2Lq-T0a?t=3', { id: 'k9Xw2Lq-T0a', isShort: false, list: null }],
  ])('finds the video in %s', (path, address) => {
    expect(parseVideoUrl(at(path))).toEqual(address);
  });

  it.each([
    '/watch',
    '/watch?v=short',
    '/watch?v=k9Xw2Lq-T0a-toolong',
    '/shorts/',
    '/playlist?list=PLx',
    'https://evil.example/watch?v=k9Xw2Lq-T0a',
    'https://www.youtube.com.evil.example/shorts/k9Xw2Lq-T0a',
  ])('finds no video in %s', (path) => {
    expect(parseVideoUrl(at(path))).toBeNull();
  });

  it.each([
    [`/post/${POST}`, POST],
    [`/post/${POST}?lc=x`, POST],
    [`/channel/${CHANNEL}/community?lb=${POST}`, POST],
    [`/watch?lb=${POST}`, null],
    ['/post/', null],
    [`https://evil.example/post/${POST}`, null],
  ])('reads the community post of %s as %s', (path, id) => {
    expect(parsePostUrl(at(path))).toBe(id);
  });

  it.each([
    ['/@quay.works', { handle: 'quay.works', id: null, tab: '' }],
    ['/@OneMedia.', { handle: 'OneMedia.', id: null, tab: '' }],
    ['/@%D0%BF%D0%B5%D1%87%D1%8C/videos', { handle: 'печь', id: null, tab: 'videos' }],
    [`/channel/${CHANNEL}/shorts`, { handle: null, id: CHANNEL, tab: 'shorts' }],
    ['/c/QuayWorks', { handle: null, id: null, tab: '' }],
    ['/user/quayworks/about', { handle: null, id: null, tab: 'about' }],
    ['/@', null],
    ['/channel/nonsense', null],
    ['/feed/subscriptions', null],
    ['https://evil.example/@quay', null],
  ])('reads the channel of %s', (path, channel) => {
    expect(parseChannelUrl(at(path))).toEqual(channel);
  });

  it('reads hashtags in any script, even badly encoded ones', () => {
    expect(parseHashtagUrl(at('/hashtag/%D0%BC%D0%BE%D1%80%D0%B5'))).toBe('море');
    expect(parseHashtagUrl(at('/hashtag/100%'))).toBe('100%');
    expect(parseHashtagUrl(at('/results?search_query=%23x'))).toBeNull();
  });

  it('reads the id of a comment', () => {
    expect(parseCommentUrl(at('/watch?v=k9Xw2Lq-T0a&lc=UgzAbc-defGhi.JkLmno'))).toBe('UgzAbc-defGhi.JkLmno');
    expect(parseCommentUrl(at('/watch?v=k9Xw2Lq-T0a&lc=<script>'))).toBeNull();
  });

  it.each([
    ['/', 'feed'],
    ['/feed/subscriptions', 'feed'],
    ['/playlist?list=PLx', 'feed'],
    ['/watch?v=k9Xw2Lq-T0a', 'post'],
    ['/shorts/k9Xw2Lq-T0a', 'post'],
    ['/live/k9Xw2Lq-T0a', 'post'],
    ['/clip/UgkxAbc', 'post'],
    [`/post/${POST}`, 'post'],
    [`/channel/${CHANNEL}/community?lb=${POST}`, 'post'],
    ['/@quay.works', 'profile'],
    ['/@quay.works/community', 'profile'],
    [`/channel/${CHANNEL}`, 'profile'],
    ['/c/QuayWorks/videos', 'profile'],
    ['/results?search_query=a', 'search'],
    ['/hashtag/quay', 'search'],
    ['/upload', 'composer'],
    ['/live_chat?v=k9Xw2Lq-T0a', 'messages'],
    ['/account', 'other'],
    ['/watch', 'other'],
  ])('takes %s for %s', (path, kind) => {
    expect(youtubeAdapter.pageOf(at(path))).toBe(kind);
  });

  it('builds addresses and refuses names that are none', () => {
    expect(youtubeAdapter.profileUrl('quay.works')).toBe('https://www.youtube.com/@quay.works');
    expect(youtubeAdapter.profileUrl('печь')).toBe('https://www.youtube.com/@%D0%BF%D0%B5%D1%87%D1%8C');
    expect(youtubeAdapter.profileUrl(CHANNEL)).toBe(`https://www.youtube.com/channel/${CHANNEL}`);
    expect(youtubeAdapter.profileUrl('a/../b')).toBeNull();
    expect(youtubeAdapter.searchUrl('a b&c')).toBe('https://www.youtube.com/results?search_query=a%20b%26c');
  });
});
