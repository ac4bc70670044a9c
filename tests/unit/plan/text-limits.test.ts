import { describe, expect, it } from 'vitest';

import { NETWORK_IDS, type NetworkId } from '@/lib/domain/network-id';
import type { PlanFormat } from '@/lib/domain/plan-vocabulary';
import { buildPostText, hashtagOf } from '@/lib/plan/post-text';
import { listTextLimits, measureHashtags, measureText } from '@/lib/plan/text-limits';

describe('room of a network', () => {
  it.each<[NetworkId, PlanFormat | null, number]>([
    ['x', null, 280],
    ['threads', null, 500],
    ['bluesky', null, 300],
    ['mastodon', null, 500],
    ['instagram', 'reel', 2200],
    ['linkedin', null, 3000],
    ['facebook', null, 63_206],
    ['vk', null, 16_384],
    ['reddit', null, 40_000],
    ['youtube', 'video', 5000],
    // The post's own words, and those under a picture or a film.
    ['telegram', 'text', 4096],
    ['telegram', 'photo', 1024],
    ['telegram', null, 4096],
    ['tiktok', 'reel', 2200],
    ['tiktok', 'carousel', 4000],
    // Two are told: the tighter is shown.
    ['pinterest', null, 500],
  ])('%s (%s) has %i', (network, format, max) => {
    expect(measureText('', network, format)).toMatchObject({ used: 0, limit: { max }, level: 'fits' });
  });

  it.each<[NetworkId, string, number]>([
    ['x', 'vk.com', 23],
    ['x', '№1 — 100 € …', 15],
    ['threads', '👨‍👩‍👧‍👦', 25],
    ['bluesky', '👨‍👩‍👧‍👦', 3],
    ['mastodon', 'https://example.org/a/very/long/address?with=things', 23],
    ['telegram', '👍🏽', 4],
    ['vk', 'Привет', 6],
  ])('%s counts %j as %i', (network, text, used) => {
    expect(measureText(text, network, null).used).toBe(used);
  });

  it('is over from the first sign too many, and only perhaps where the limit is hearsay', () => {
    expect(measureText('я'.repeat(280), 'x', null).level).toBe('fits');
    expect(measureText('я'.repeat(281), 'x', null).level).toBe('over');
    expect(measureText('a'.repeat(16_385), 'vk', null).level).toBe('maybe');
    expect(measureText('a'.repeat(600), 'pinterest', null).level).toBe('maybe');
    expect(measureText('a'.repeat(801), 'pinterest', null).level).toBe('over');
  });

  it('is not made up where nobody tells one', () => {
    expect(measureText('a'.repeat(99_999), 'ok', null)).toStrictEqual({ used: 99_999, limit: null, level: 'fits' });
    expect(measureHashtags('#a', 'vk')).toBeNull();
  });

  it('counts hashtags where there are too many of them', () => {
    expect(measureHashtags('#a #b #c #d #e', 'instagram')?.level).toBe('fits');
    expect(measureHashtags('#a #b #c #d #e #ё', 'instagram')).toMatchObject({ used: 6, level: 'maybe' });
  });

  it('names a dated source for every limit', () => {
    for (const limit of NETWORK_IDS.flatMap((network) => listTextLimits(network, 'photo'))) {
      expect(limit.source).toMatch(/20\d\d|counter sites/);
      expect(limit.checkedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe('the text of a post', () => {
  const words = { text: 'For all', texts: { vk: 'Для ВК #Скидка' }, tags: ['скидка', 'bread week'] };

  it('is the network’s own or the one for all, with hashtags that are missing in it', () => {
    expect(buildPostText(words, 'vk')).toBe('Для ВК #Скидка\n\n#bread_week');
    expect(buildPostText(words, 'x')).toBe('For all\n\n#скидка #bread_week');
    expect(buildPostText({ ...words, tags: [] }, null)).toBe('For all');
    expect(buildPostText({ text: '', texts: {}, tags: ['a'] }, 'x')).toBe('#a');
  });

  it('writes a hashtag as networks read it', () => {
    expect([hashtagOf('#sale'), hashtagOf(' spring  sale ')]).toStrictEqual(['#sale', '#spring_sale']);
  });
});
