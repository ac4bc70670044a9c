import { describe, expect, it } from 'vitest';

import { findTags } from '@/lib/text/find-tags';

describe('findTags', () => {
  it.each([
    ['#Autumn and #autumn again, #осень! #秋の新作', ['Autumn', 'осень', '秋の新作']],
    ['#tag@mygroup', ['tag']],
    ['#5 reasons, #2026 #top10 #5k', ['top10', '5k']],
    ['#многословный_тег.', ['многословный_тег']],
    ['#हिन्दी', ['हिन्दी']],
    ['https://example.org/#part &#39; a#b ##double', []],
    ['(#one)#two', ['one', 'two']],
    ['＃full', ['full']],
    ['', []],
  ])('hashtags of "%s"', (text, hashtags) => {
    expect(findTags(text).hashtags).toEqual(hashtags);
  });

  it.each([
    ['by @nora and @NORA with @leo.b.', ['nora', 'leo.b']],
    ['write to nora@example.org', []],
    ['@ 5 pm, @', []],
    ['ask @nora@mastodon.example please', ['nora@mastodon.example']],
    ['#tag@mygroup @club1', ['club1']],
    ['https://example.org/@nora', []],
  ])('mentions of "%s"', (text, mentions) => {
    expect(findTags(text).mentions).toEqual(mentions);
  });

  it('leaves out a tag the page cut in half', () => {
    expect(findTags('All about #bread and #bak…', true).hashtags).toEqual(['bread']);
    expect(findTags('All about #bread and @bak', true).mentions).toEqual([]);
    expect(findTags('All about #bread and #baking', false).hashtags).toEqual(['bread', 'baking']);
  });
});
