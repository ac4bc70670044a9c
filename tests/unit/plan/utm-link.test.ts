import { describe, expect, it } from 'vitest';

import { doubtUtm, readUtm, type UtmParameter, writeUtm } from '@/lib/plan/utm-link';

describe('UTM parameters', () => {
  it.each<[string, UtmParameter, string, string]>([
    ['https://a.example/p', 'source', 'vk', 'https://a.example/p?utm_source=vk'],
    ['https://a.example/p?id=5#top', 'medium', 'social', 'https://a.example/p?id=5&utm_medium=social#top'],
    ['https://a.example/?utm_source=x&b=1', 'source', 'vk', 'https://a.example/?utm_source=vk&b=1'],
    ['https://a.example/?utm_source=x&b=1', 'source', ' ', 'https://a.example/?b=1'],
    ['https://a.example/?utm_source=x', 'source', '', 'https://a.example/'],
    [
      'https://a.example/',
      'campaign',
      'весна 2026',
      'https://a.example/?utm_campaign=%D0%B2%D0%B5%D1%81%D0%BD%D0%B0%202026',
    ],
    // A second question mark is a slip that loses everything behind it.
    ['https://a.example/?a=1?b=2', 'term', 'bread', 'https://a.example/?a=1&b=2&utm_term=bread'],
    ['https://a.example/?q=a%20b', 'source', 'x', 'https://a.example/?q=a%20b&utm_source=x'],
  ])('of %s: %s=%j', (link, name, value, expected) => {
    expect(writeUtm(link, name, value)).toBe(expected);
    expect(readUtm(expected)?.[name]).toBe(value.trim());
  });

  it('are none where there is no address', () => {
    expect(readUtm('shop')).toBeNull();
  });

  it('are doubted when the client does not use the word or it has capitals', () => {
    expect(doubtUtm('', ['vk'])).toBeNull();
    expect(doubtUtm('vk', ['vk'])).toBeNull();
    expect(doubtUtm('ok', ['vk'])).toBe('unknown');
    expect(doubtUtm('VK', [])).toBe('capitals');
    expect(doubtUtm('VK', ['VK'])).toBeNull();
  });
});
