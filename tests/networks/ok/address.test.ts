import { describe, expect, it } from 'vitest';

import { okAdapter } from '@/lib/networks/ok/adapter';
import { pageOf, readHandle, readPostAddress } from '@/lib/networks/ok/address';

describe('pages of Odnoklassniki', () => {
  it.each([
    ['https://ok.ru/', 'feed'],
    ['https://ok.ru/feed', 'feed'],
    ['https://m.ok.ru/', 'feed'],
    ['https://ok.ru/gorodok', 'profile'],
    ['https://ok.ru/group/53000000000055', 'profile'],
    ['https://ok.ru/group53000000000055/members', 'profile'],
    ['https://ok.ru/profile/590000000022/statuses', 'profile'],
    ['https://m.ok.ru/dk?st.cmd=friendMain&st.friendId=590000000022', 'profile'],
    ['https://ok.ru/gorodok/topic/156300000000505', 'post'],
    ['https://ok.ru/profile/590000000022/statuses/156600000000202', 'post'],
    ['https://ok.ru/group/53/album/54/900000001', 'post'],
    ['https://ok.ru/live/7300000000001', 'post'],
    ['https://m.ok.ru/dk?st.cmd=movieLayer&st.mvId=7300000000001', 'post'],
    ['https://ok.ru/search?st.mode=Content&st.query=x', 'search'],
    ['https://ok.ru/dk?st.cmd=searchResult&st.query=x', 'search'],
    ['https://ok.ru/hashtag/x', 'search'],
    ['https://ok.ru/messages/590000000022', 'messages'],
    ['https://ok.ru/post', 'composer'],
    ['https://ok.ru/settings', 'other'],
    ['https://ok.ru/video/showcase', 'other'],
  ])('%s: %s', (url, kind) => expect(pageOf(new URL(url))).toBe(kind));
});

describe('addresses of Odnoklassniki', () => {
  it.each([
    [
      'https://ok.ru/gorodok/topic/156300000000505?st._aid=x',
      '156300000000505',
      'https://ok.ru/gorodok/topic/156300000000505',
    ],
    [
      'https://ok.ru/group53000000000055/topic/156300000000505',
      '156300000000505',
      'https://ok.ru/group/53000000000055/topic/156300000000505',
    ],
    ['https://ok.ru/video/7300000000001?autoplay=1', 'video7300000000001', 'https://ok.ru/video/7300000000001'],
    [
      'https://ok.ru/profile/59/pphotos/900000000777',
      'photo900000000777',
      'https://ok.ru/profile/59/pphotos/900000000777',
    ],
    [
      'https://m.ok.ru/dk?st.cmd=altGroupMediaThemeComments&st.groupId=53&st.themeId=157',
      '157',
      'https://ok.ru/group/53/topic/157',
    ],
  ])('%s', (url, id, permalink) => expect(readPostAddress(new URL(url))).toMatchObject({ id, permalink }));

  it.each([
    'https://ok.ru/gorodok/topic/new',
    'https://ok.ru.example.com/gorodok/topic/1',
    'https://ok.ru/dk?st.themeId=157',
  ])('%s names no post', (url) => expect(readPostAddress(new URL(url))).toBeNull());

  it.each([
    ['https://ok.ru/group53000000000055', 'group/53000000000055'],
    ['https://ok.ru/vera.leskova/photos', 'vera.leskova'],
    ['https://ok.ru/dk?st.cmd=altGroupMain&st.groupId=53', 'group/53'],
    ['https://ok.ru/group', null],
    ['https://ok.ru/dk?st.cmd=anonymMain', null],
    ['https://example.org/gorodok', null],
  ])('handle of %s: %s', (url, handle) => expect(readHandle(new URL(url))).toBe(handle));

  it('leads to people, groups and searches', () => {
    expect(okAdapter.profileUrl('group/53')).toBe('https://ok.ru/group/53');
    expect(okAdapter.profileUrl('vera.leskova')).toBe('https://ok.ru/vera.leskova');
    expect(okAdapter.profileUrl('javascript:alert(1)')).toBeNull();
    expect(okAdapter.profileUrl('../settings')).toBeNull();
    expect(okAdapter.searchUrl('розы & снег')).toBe(
      'https://ok.ru/search?st.mode=Content&st.query=%D1%80%D0%BE%D0%B7%D1%8B+%26+%D1%81%D0%BD%D0%B5%D0%B3',
    );
  });
});
