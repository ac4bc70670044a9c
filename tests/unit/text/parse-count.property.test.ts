import { describe, expect, it, vi } from 'vitest';

import { parseCount } from '@/lib/text/parse-count';

import * as fc from '../../property';

vi.setConfig({ testTimeout: 60_000 });

const LANGUAGES =
  'en en-IN ro ru uk de de-CH fr es pt pt-PT it pl tr zh zh-Hant ja ko ar ar-EG fa hi nl sv da nb fi cs sk hu el bg id vi th he'.split(
    ' ',
  );
const language = fc.constantFrom(...LANGUAGES);
/** Words that stand behind a number without changing it. */
const WORDS = ['', ' likes', ' Kommentare', ' просмотров', ' me gusta', ' mentions', ' 次'];

describe('parseCount and Intl agree', () => {
  it('reads back every whole number of every language exactly', () => {
    fc.assert(
      fc.property(
        language,
        fc.integer({ min: 0, max: 2_000_000_000 }),
        fc.constantFrom(...WORDS),
        (lang, value, word) => {
          const shown = new Intl.NumberFormat(lang).format(value);
          expect(parseCount(`${shown}${word}`, lang)).toEqual({ value, exact: true });
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('reads back numbers without knowing the language', () => {
    fc.assert(
      fc.property(language, fc.integer({ min: 0, max: 2_000_000_000 }), (lang, value) => {
        expect(parseCount(new Intl.NumberFormat(lang).format(value), null)).toEqual({ value, exact: true });
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['short', 'long'] as const)(
    'reads compact numbers (%s) within their rounding, or gives null',
    (compactDisplay) => {
      let read = 0;
      fc.assert(
        fc.property(language, fc.integer({ min: 1000, max: 900_000_000 }), (lang, value) => {
          const format = new Intl.NumberFormat(lang, { notation: 'compact', compactDisplay, maximumFractionDigits: 1 });
          const shown = format.format(value);
          const count = parseCount(shown, lang);
          if (count === null) return;
          read += 1;
          // Same text for the number read means: it lies within what the page rounded away.
          expect(format.format(count.value)).toBe(shown);
          expect(Math.abs(count.value - value) / value).toBeLessThan(0.06);
        }),
        { numRuns: 1500 },
      );
      expect(read).toBeGreaterThan(1400);
    },
  );

  it('never takes a compact number of an unknown language for another magnitude', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'ru', 'uk', 'de', 'fr', 'pl', 'zh', 'ja', 'ko', 'ar', 'nl', 'cs', 'ro', 'pt', 'hi'),
        fc.integer({ min: 10_000, max: 900_000_000 }),
        (lang, value) => {
          const count = parseCount(new Intl.NumberFormat(lang, { notation: 'compact' }).format(value), null);
          if (count !== null) expect(Math.abs(count.value - value) / value).toBeLessThan(0.06);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never throws and never gives anything but a non-negative whole number', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.option(fc.string({ maxLength: 12 })),
        (raw, lang) => {
          const count = parseCount(raw, lang);
          if (count !== null) expect(Number.isSafeInteger(count.value) && count.value >= 0).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
