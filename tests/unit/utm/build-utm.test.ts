import { describe, expect, it } from 'vitest';

import { buildUtm } from '@/lib/utm/build-utm';
import { splitLink } from '@/lib/utm/link-text';
import { readUtm, utmNameOf } from '@/lib/utm/read-utm';
import { UTM_PARAMETERS, type UtmValues } from '@/lib/utm/utm-parameters';
import { utmWord } from '@/lib/utm/utm-word';

import * as fc from '../../property';

import { anyLink, anyText, anyValues } from './link-arbitrary';

const link = (given: string, values: Partial<UtmValues>): string => {
  const built = buildUtm(given, values);
  if (!built.ok) throw new Error(built.code);
  return built.link;
};

/** Parts of the query that are no UTM parameter. */
const others = (text: string) => splitLink(text)!.parts.filter((part) => utmNameOf(part) === null);

describe('A link with UTM parameters', () => {
  it.each<[given: string, values: Partial<UtmValues>, expected: string]>([
    ['https://a.example/p', { source: 'vk' }, 'https://a.example/p?utm_source=vk'],
    ['https://a.example', { source: 'vk' }, 'https://a.example/?utm_source=vk'],
    ['https://a.example/p?id=5#top', { medium: 'social' }, 'https://a.example/p?id=5&utm_medium=social#top'],
    ['https://a.example/#/shop?x=1', { medium: 'social' }, 'https://a.example/?utm_medium=social#/shop?x=1'],
    ['https://a.example/?utm_source=x&b=1', { source: 'vk' }, 'https://a.example/?utm_source=vk&b=1'],
    ['https://a.example/?UTM_Source=x&b=1', { source: 'vk' }, 'https://a.example/?utm_source=vk&b=1'],
    ['https://a.example/?utm_source=x&b=1', { source: ' ' }, 'https://a.example/?b=1'],
    ['https://a.example/?utm_source=x', { source: '' }, 'https://a.example/'],
    // A given value is written anew even where only another one is set.
    ['https://a.example/?utm_source=VK', { medium: 'social' }, 'https://a.example/?utm_source=vk&utm_medium=social'],
    // Doubled: one is left.
    ['https://a.example/?utm_source=x&utm_source=y&b=1', { source: 'vk' }, 'https://a.example/?utm_source=vk&b=1'],
    // A second question mark is a slip that loses everything behind it.
    ['https://a.example/?a=1?b=2', { term: 'bread' }, 'https://a.example/?a=1&b=2&utm_term=bread'],
    ['https://a.example/??a=1&', { term: 'bread' }, 'https://a.example/?a=1&utm_term=bread'],
    ['https://a.example/?a=1?utm_source=x', {}, 'https://a.example/?a=1&utm_source=x'],
    // One inside an address that is a value is none.
    ['https://a.example/?to=/b?c=1', { source: 'vk' }, 'https://a.example/?to=/b%3Fc=1&utm_source=vk'],
    ['https://a.example/?to=/b?utm_source=x', { source: 'vk' }, 'https://a.example/?to=/b&utm_source=vk'],
    // What nobody touched stays as it was encoded.
    [
      'https://a.example/?q=a%20b+c&%D1%84=%e2',
      { source: 'x' },
      'https://a.example/?q=a%20b+c&%D1%84=%e2&utm_source=x',
    ],
    ['https://шоп.рф/каталог', { source: 'ok' }, 'https://шоп.рф/каталог?utm_source=ok'],
    ['https://a.example/', { campaign: 'Весна 2026' }, 'https://a.example/?utm_campaign=vesna_2026'],
    ['https://a.example/', { campaign: 'Mărțișor' }, 'https://a.example/?utm_campaign=martisor'],
    ['https://a.example/', { campaign: 'Spring Sale' }, 'https://a.example/?utm_campaign=spring_sale'],
    ['https://a.example/', { content: '{{ad.name}}' }, 'https://a.example/?utm_content={{ad.name}}'],
    ['https://a.example/', { term: '春' }, 'https://a.example/?utm_term=%E6%98%A5'],
    ['  https://a.example/\n', { source: 'vk' }, 'https://a.example/?utm_source=vk'],
    // Of another count, which this is not to touch.
    ['https://a.example/?utm_id=5', { source: 'vk' }, 'https://a.example/?utm_id=5&utm_source=vk'],
  ])('%j with %j is %j', (given, values, expected) => {
    expect(link(given, values)).toBe(expected);
  });

  it('comes in the order people write it, whatever order the values had', () => {
    expect(link('https://a.example/', { term: 't', content: 'c', campaign: 'k', medium: 'm', source: 's' })).toBe(
      'https://a.example/?utm_source=s&utm_medium=m&utm_campaign=k&utm_content=c&utm_term=t',
    );
  });

  it.each(['shop', '', 'ftp://a.example/', 'javascript:alert(1)', 'mailto:a@a.example', '//a.example/', 'https://'])(
    'is none where %j is no web address',
    (text) => {
      expect(buildUtm(text, { source: 'vk' })).toEqual({ ok: false, code: 'address' });
      expect(readUtm(text)).toBeNull();
    },
  );

  it('is none where it would be longer than links may be', () => {
    expect(buildUtm(`https://a.example/${'p'.repeat(8180)}`, { source: 'vk' })).toEqual({
      ok: false,
      code: 'too-long',
    });
  });

  it('says what it carries: decoded, the first of a doubled one, also behind a second question mark', () => {
    expect(readUtm('https://a.example/?utm_source=a+b%20c&utm_source=x&UTM_MEDIUM=M?utm_term=%D1')).toEqual({
      source: 'a b c',
      medium: 'M',
      campaign: '',
      content: '',
      term: '\ufffd',
    });
  });
});

describe('Of any text whatever', () => {
  it('a link or the reason is given, never an exception', () => {
    fc.assert(
      fc.property(anyText, anyValues, (text, values) => {
        const built = buildUtm(text, values);
        const isWeb = ['http:', 'https:'].includes(URL.parse(text)?.protocol ?? '');
        if (!isWeb) expect(built).toEqual({ ok: false, code: 'address' });
        else if (built.ok) expect(URL.parse(built.link)?.protocol).toBe(URL.parse(text)?.protocol);
        else expect(built.code).toBe('too-long');
      }),
      { numRuns: 2000 },
    );
  });

  it('what was built is read again, and building it twice changes nothing', () => {
    fc.assert(
      fc.property(anyLink, anyValues, (text, values) => {
        const built = link(text, values);
        const own = readUtm(text)!;
        for (const name of UTM_PARAMETERS) {
          expect(readUtm(built)?.[name]).toBe(utmWord(values[name] ?? own[name]));
        }
        expect(link(built, values)).toBe(built);
        expect(link(built, {})).toBe(built);
      }),
      { numRuns: 2000 },
    );
  });

  it('there is one question mark at most, no parameter twice, and everything else as it was', () => {
    fc.assert(
      fc.property(anyLink, anyValues, (text, values) => {
        const built = link(text, values);
        const [address = ''] = built.split('#');
        expect(address.split('?').length).toBeLessThanOrEqual(2);
        const names = splitLink(built)!
          .parts.map(utmNameOf)
          .filter((name) => name !== null);
        expect(new Set(names).size).toBe(names.length);
        expect(others(built)).toEqual(others(text));
        expect(splitLink(built)?.fragment).toBe(splitLink(text)?.fragment);
      }),
      { numRuns: 2000 },
    );
  });
});
