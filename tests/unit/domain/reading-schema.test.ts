import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from '@/lib/zod';

import type { RawAccount, RawPost, RawWebPage, Reading } from '@/lib/domain/reading';
import {
  MAX_LIST_LENGTH,
  MAX_STRING_LENGTH,
  MAX_TEXT_LENGTH,
  type rawAccountReadingSchema,
  rawPostReadingSchema,
  type rawWebPageSchema,
} from '@/lib/domain/reading-schema';
import { emptyRawPost } from '@/lib/networks/shared/empty';

const reading = (value: Partial<RawPost>): Reading<RawPost> => ({
  value: { ...emptyRawPost(), ...value },
  missing: [],
  rules: {},
});
const accepts = (value: unknown): boolean => rawPostReadingSchema.safeParse(value).success;

describe('reading schemas', () => {
  it('describe exactly the types of readings', () => {
    expectTypeOf<Required<z.infer<typeof rawPostReadingSchema>['value']>>().toExtend<
      Required<Omit<RawPost, 'metrics'>> & { metrics: object }
    >();
    expectTypeOf<RawPost>().toExtend<z.input<typeof rawPostReadingSchema>['value']>();
    expectTypeOf<z.infer<typeof rawAccountReadingSchema>>().toEqualTypeOf<Reading<RawAccount>>();
    expectTypeOf<z.infer<typeof rawWebPageSchema>>().toEqualTypeOf<RawWebPage>();
  });

  it('accept an empty and a full reading', () => {
    expect(accepts(reading({}))).toBe(true);
    expect(
      accepts(reading({ text: 'x'.repeat(MAX_TEXT_LENGTH), links: Array(MAX_LIST_LENGTH).fill('https://a.b/') })),
    ).toBe(true);
    expect(accepts(reading({ metrics: { likes: { raw: '1K', source: 'text' } } }))).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a text too long', reading({ text: 'x'.repeat(MAX_TEXT_LENGTH + 1) })],
    ['a list too long', reading({ hashtags: Array(MAX_LIST_LENGTH + 1).fill('a') })],
    ['a string too long', reading({ permalink: 'x'.repeat(MAX_STRING_LENGTH + 1) })],
    ['an id too long', reading({ nativeId: 'x'.repeat(257) })],
    [
      'an unknown metric',
      { ...reading({}), value: { ...emptyRawPost(), metrics: { fame: { raw: '1', source: 'text' } } } },
    ],
    ['an unknown kind', { ...reading({}), value: { ...emptyRawPost(), kind: 'advert' } }],
    ['a number for a text', { ...reading({}), value: { ...emptyRawPost(), text: 5 } }],
    ['a field left out', { ...reading({}), value: { ...emptyRawPost(), author: undefined } }],
    [
      'too many rules',
      { ...reading({}), rules: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`f${i}`, 'r'])) },
    ],
    [
      'a media size that is none',
      reading({
        media: [
          { type: 'image', url: null, posterUrl: null, alt: null, width: Number.NaN, height: 1, durationS: null },
        ],
      }),
    ],
    ['no object', null],
  ])('refuse %s', (_what, value) => {
    expect(accepts(value)).toBe(false);
  });
});
