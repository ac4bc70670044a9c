import twitter from 'twitter-text';
import { expect, it } from 'vitest';

import { countWeighted, isPostOfX } from '@/lib/text/weighted/count-weighted';
import * as fc from '../../../property';

/** Parts that mean something to the rule: beside each other they make addresses, emoji and their near misses. */
const ADDRESSES =
  'vk.com ya.ru пример.рф a_b.com www. .co.uk example.com/path_(x) ok.ru/x?y=z&q me@mail.com http:// https:// HTTPS:// :80 ' +
  'http://localhost/x http://192.168.0.1/ xn--p1ai xn-- .com t.co/abc 中文.com москва příklad.cz';
const MARKS = '. / - _ @ # $ ? & ( ) (( + = , ! % // \\ 。 ｡ " «';
const EMOJI = '😀 👍🏽 ⚡️ ❤️ ☝️🏽 1️⃣ #⃣ 🇷🇴 🇷 👨‍👩‍👧‍👦 🏃🏽‍♀️ \u200D \uFE0E \uFE0F \uD83D 𐀀';
const LETTERS = 'a b1 я é ſ ﬁ e\u0301 A\u030A \uFB2C … — № \u00A0 \uFEFF \uFFFF \u200F';
const TOO_LONG = [`t.co/${'a'.repeat(41)}`, 'a'.repeat(64), '日'.repeat(40)];
const PARTS = [ADDRESSES, MARKS, EMOJI, LETTERS].flatMap((parts) => parts.split(' ')).concat(TOO_LONG, ' ', '\n');

const mixedText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PARTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

const ONE_EMOJI = /^\p{RGI_Emoji}$/v;

it('counts and judges any text as X’s own library does', () => {
  fc.assert(
    fc.property(mixedText, (text) => {
      const { weightedLength, valid } = twitter.parseTweet(text);
      expect([countWeighted(text), isPostOfX(text)]).toStrictEqual([weightedLength, valid]);
    }),
    { numRuns: 4000 },
  );
});

it('never counts an emoji as more than two', () => {
  const points = fc.integer({ min: 0x23, max: 0x1_fa_ff }).map((point) => String.fromCodePoint(point));
  fc.assert(
    fc.property(
      points.filter((sign) => ONE_EMOJI.test(sign)),
      (emoji) => countWeighted(emoji) === 2,
    ),
    { numRuns: 500 },
  );
});
