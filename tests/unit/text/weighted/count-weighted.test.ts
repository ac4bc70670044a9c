import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';

import { countWeighted, isPostOfX } from '@/lib/text/weighted/count-weighted';
import { findAddresses } from '@/lib/text/weighted/find-addresses';
import { punycodeLength } from '@/lib/text/weighted/punycode-length';

const ADDRESS = 'https://shop.example.com/sale?utm_source=x&utm_medium=social#now';

/** Cases of the kind the library's own conformance data holds, each asked of the library as well. */
const CASES: readonly (readonly [what: string, text: string, weight: number, isValid: boolean])[] = [
  ['nothing', '', 0, false],
  ['a short post', 'Doors open at ten', 17, true],
  ['as many signs as fit', 'я'.repeat(280), 280, true],
  ['one too many', 'я'.repeat(281), 281, false],
  ['one too many, a line break', `${'a'.repeat(140)}\n${'b'.repeat(140)}`, 281, false],
  ['an address with http', 'Hi http://test.example.co', 26, true],
  ['only an address', ADDRESS, 23, true],
  ['an address in the middle', `Go ${ADDRESS} now`, 30, true],
  ['an address that makes it too long', `${'x'.repeat(258)} ${ADDRESS}`, 282, false],
  ['ten addresses', `${ADDRESS} `.repeat(10), 240, true],
  ['twelve addresses', `${ADDRESS} `.repeat(12), 288, false],
  ['bare domains', 'vk.com ok.ru пример.рф t.co foo.co.jp', 23 * 4 + 9 + 4, true],
  ['a domain with a path', 'example.com/path/to?search=foo&lang=en', 23, true],
  ['what only looks like a domain', 'file.txt 3.14 a.b e.g. localhost', 32, true],
  ['an unknown ending after a scheme', 'https://printer.local/a', 23, true],
  ['a longer unknown ending after a scheme', 'https://printer.lokal/status', 28, true],
  ['an address in brackets', '(https://example.org/).', 26, true],
  ['brackets in an address', 'en.wikipedia.org/wiki/A_(b)', 23, true],
  ['an address at the end of a sentence', 'Read example.com.', 29, true],
  ['Cyrillic in a path', 'http://example.com/Русские_слова', 23, true],
  ['a scheme-less domain after a hyphen', '-vk.com', 7, true],
  ['an e-mail address', 'me@mail.com', 11, true],
  ['a mention and a hashtag that hold dots', '@vk.com #vk.com', 15, true],
  ['a domain glued to Cyrillic', 'сайтvk.com', 27, true],
  ['a short address and more behind it', 'https://t.co/abc123/more', 23 + 5, true],
  ['a short address X cannot have made', `https://t.co/${'a'.repeat(41)}`, 54, true],
  ['a label too long for a domain', `${'a'.repeat(64)}.com`, 68, true],
  ['a label that is too long in Punycode', `https://${'日'.repeat(70)}.com`, 152, true],
  ['CJK up to the limit', '故'.repeat(140), 280, true],
  ['CJK over it', '故'.repeat(141), 282, false],
  ['emoji up to the limit', '😷'.repeat(140), 280, true],
  ['emoji over it', '😷'.repeat(141), 282, false],
  ['emoji of every make', '👍🏽 👨‍👩‍👧‍👦 🇷🇴 1️⃣ #⃣ ❤️ ⚡️ ☝️🏽 🏳️‍🌈 🏃🏽‍♀️ 👁‍🗨', 32, true],
  ['people that are not joined', '👨👩👧👦', 8, true],
  ['an emoji drawn as text', '❤\uFE0E', 4, true],
  ['half an emoji', '\uD83D', 2, true],
  ['a sign beyond the basic plane', '𐀀', 2, true],
  ['a letter and its accent', 'A\u0301B', 2, true],
  ['a letter that composes to several', 'A\uFB2C', 4, true],
  ['spaces of General Punctuation', '\u2000\u2009\u200A\u200B\u200D', 5, true],
  ['quotation marks and dashes', '„” «» ‘’ – — ― ′ ″', 18, true],
  ['signs that cost two', '… € ₽ № • → ™', 20, true],
  ['a byte order mark', '\uFEFFHello', 7, false],
  ['a noncharacter', 'a\uFFFFb', 4, false],
];

describe('X', () => {
  it.each(CASES)('counts %s', (_what, text, weight, isValid) => {
    expect([countWeighted(text), isPostOfX(text)]).toStrictEqual([weight, isValid]);
    const { weightedLength, valid } = twitter.parseTweet(text);
    expect([weightedLength, valid]).toStrictEqual([weight, isValid]);
  });

  it('counts emoji that are younger than its library as two as well', () => {
    expect(countWeighted('🧑‍💻🫶🏽')).toBe(4);
  });

  it('takes no longer for a long text without a space', () => {
    expect(countWeighted(`${'日'.repeat(30_000)}vk.com`)).toBe(60_006);
  });
});

describe('addresses', () => {
  it('are found where they stand', () => {
    expect(findAddresses('a vk.com/x, https://ok.ru')).toStrictEqual([
      { start: 2, length: 8 },
      { start: 12, length: 13 },
    ]);
  });

  it('without a scheme end with the domain where no path follows', () => {
    expect(findAddresses('vk.com?a=b')).toStrictEqual([{ start: 0, length: 6 }]);
  });
});

it.each([
  ['example', 7],
  ['bücher', 'xn--bcher-kva'.length],
  ['пример', 'xn--e1afmkfd'.length],
  ['рф', 'xn--p1ai'.length],
  ['日本語', 'xn--wgv71a119e'.length],
])('%s is %i long in DNS', (label, length) => {
  expect(punycodeLength(label)).toBe(length);
});
