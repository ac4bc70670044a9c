import { describe, expect, it } from 'vitest';

import { buildClientLink } from '@/lib/utm/client-link';
import { type LinkedItem, suggestUtm, type UtmOccasion } from '@/lib/utm/suggest-utm';
import type { UtmVocabulary } from '@/lib/utm/utm-parameters';

const makeItem = (item: Partial<LinkedItem> = {}): LinkedItem => ({
  title: '',
  rubric: null,
  tags: [],
  format: null,
  isPaid: false,
  ...item,
});

const suggest = (words: Partial<UtmVocabulary>, occasion: Partial<UtmOccasion> = {}) =>
  suggestUtm({
    network: 'vk',
    item: makeItem(),
    client: { utm: { sources: [], mediums: [], campaigns: [], ...words } },
    ...occasion,
  });

describe('The source', () => {
  it.each<[sources: string[], network: UtmOccasion['network'], isPaid: boolean, source: string]>([
    [[], 'vk', false, 'vk'],
    [['instagram', 'VK'], 'vk', false, 'vk'],
    [['tg', 'insta'], 'telegram', false, 'tg'],
    [['tg', 'insta'], 'instagram', false, 'insta'],
    [['ok'], 'ok', false, 'ok'],
    [['x'], 'x', false, 'x'],
    [['вк'], 'vk', false, 'vk'],
    [['fb_ads', 'fb'], 'facebook', false, 'fb'],
    [['fb', 'fb_ads'], 'facebook', true, 'fb_ads'],
    [['fb'], 'facebook', true, 'fb'],
    // No word of the client's is for this network: its own name, which the builder then doubts.
    [['instagram'], 'vk', false, 'vk'],
    [['newsletter'], null, false, 'newsletter'],
    [['newsletter', 'vk'], null, false, ''],
  ])('of %j on %s, paid %s, is %j', (sources, network, isPaid, source) => {
    expect(suggest({ sources }, { network, item: makeItem({ isPaid }) }).source).toBe(source);
  });
});

describe('The medium', () => {
  it.each<[mediums: string[], item: Partial<LinkedItem>, medium: string]>([
    [[], {}, 'social'],
    [[], { isPaid: true }, 'cpc'],
    [['social', 'story'], {}, 'social'],
    [['social', 'story'], { format: 'story' }, 'story'],
    [['social', 'paid_social'], { isPaid: true }, 'paid_social'],
    [['cpc', 'post'], {}, 'post'],
    [['cpc'], {}, 'cpc'],
    [['social'], { isPaid: true }, 'cpc'],
  ])('of %j for %j is %j', (mediums, item, medium) => {
    expect(suggest({ mediums }, { item: makeItem(item) }).medium).toBe(medium);
  });
});

describe('The campaign', () => {
  it.each<[campaigns: string[], item: Partial<LinkedItem>, campaign: string]>([
    [[], { tags: ['Mărțișor'], rubric: 'Sfaturi' }, 'martisor'],
    [[], { rubric: 'Польза дня', title: 'x' }, 'polza_dnya'],
    [[], { title: 'Black Friday' }, 'black_friday'],
    [[], { title: 'A very long title that nobody would want in a link' }, 'a_very_long_title_that_nobody_would_want'],
    [[], {}, ''],
    [['Весна 2026', 'always'], { tags: ['весна 2026'] }, 'vesna_2026'],
    [['mai', 'reduceri'], { title: 'Mari reduceri de maine' }, 'reduceri'],
    // Which of several it is nobody knows.
    [['one', 'two'], { title: 'Three' }, ''],
    [['always'], { title: 'Three' }, 'always'],
  ])('of %j for %j is %j', (campaigns, item, campaign) => {
    expect(suggest({ campaigns }, { item: makeItem(item) }).campaign).toBe(campaign);
  });
});

it('needs no client', () => {
  const item = makeItem({ title: 'Распродажа' });
  expect(suggestUtm({ network: 'ok', client: null, item })).toEqual({
    source: 'ok',
    medium: 'social',
    campaign: 'rasprodazha',
  });
});

describe('A client’s link in a reply', () => {
  const utm = { sources: ['tg'], mediums: [], campaigns: ['always'] };

  it('carries the client’s words', () => {
    expect(buildClientLink('https://a.example/', { network: 'telegram', utm })).toBe(
      'https://a.example/?utm_source=tg&utm_medium=social&utm_campaign=always',
    );
  });

  it('is unknown where no campaign is, or where it is no web address', () => {
    expect(buildClientLink('https://a.example/', { network: 'vk', utm: { ...utm, campaigns: [] } })).toBeNull();
    expect(buildClientLink('a.example', { network: 'vk', utm })).toBeNull();
  });
});
