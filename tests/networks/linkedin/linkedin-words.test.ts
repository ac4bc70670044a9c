import { describe, expect, it } from 'vitest';

import { readBareCount, readOneCount, readReactionCount, usesWordOf } from '@/lib/networks/linkedin/words';

describe('the page’s own words', () => {
  it.each([
    ['Repost', '112 reposts', true],
    ['Repost', 'reposted this', true],
    ['Redistribuie', 'a redistribuit', true],
    ['Reposten', 'hat dies repostet', true],
    ['Republier', 'a republié ceci', true],
    ['Сделать репост', '18 репостов', true],
    ['再投稿', '再投稿3件', true],
    ['تعليق', '١٢ تعليقات', true],
    ['Repost', 'likes this', false],
    ['Repost', '29 comments', false],
    ['Комментировать', '18 репостов', false],
    [null, '112 reposts', false],
    ['', '112 reposts', false],
    ['12', '112 reposts', false],
  ])('%s: "%s" → %s', (label, text, uses) => expect(usesWordOf(label, text)).toBe(uses));
});

describe('reactions', () => {
  it.each([
    ['1,107', '1,107'],
    ['1 107', '1 107'],
    ['1,107 reactions', '1,107 reactions'],
    ['1.1万', '1.1万'],
    ['Ranjit Yale and 871 others', '872'],
    ['Ranjit Yale und 1.871 weitere Personen', '1872'],
    ['Ranjit Yale', null],
    ['R2 D2 and 52 others', null],
    ['Ranjit Yale and 52K others', null],
    ['Ranjit Yale and 5.2K others', null],
    ['リン Yale、他3人', '4'],
    ['他52人', null],
    ['Ranjit Yale و ٥٢ آخرون', null],
    ['', null],
  ])('"%s" → %s', (text, raw) => expect(readReactionCount(text)).toBe(raw));
});

describe('counters', () => {
  it('are numbers with at most a short unit', () => {
    expect(readBareCount(' 1.2K ')).toBe('1.2K');
    expect(readBareCount('29 comments')).toBeNull();
    expect(readBareCount('Like')).toBeNull();
  });

  it('may stand among words when there is one number only', () => {
    expect(readOneCount('コメント29件')).toBe('コメント29件');
    expect(readOneCount('1 of 2')).toBeNull();
    expect(readOneCount(`5 ${'words '.repeat(20)}`)).toBeNull();
  });
});
