import { describe, expect, it, vi } from 'vitest';

import { parseShownDate } from '@/lib/text/parse-date';
import { instantOf, wallTimeOf } from '@/lib/text/zoned-time';

import * as fc from '../../property';

// Building the words of twenty languages takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ZONES = ['Europe/Bucharest', 'Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];
const LANGUAGES = 'en en-GB ro ru uk de fr es pt it pl tr zh zh-Hant ja ko ar hi nl sv cs el da fi id'.split(' ');
const NOW = new Date('2026-09-03T12:00:00Z');
const zone = fc.constantFrom(...ZONES);
const language = fc.constantFrom(...LANGUAGES);
const past = fc
  .integer({ min: Date.UTC(2012, 0, 1) / 60_000, max: NOW.getTime() / 60_000 - 1 })
  .map((minutes) => new Date(minutes * 60_000));

describe('parseShownDate and Intl agree', () => {
  it.each(['full', 'long', 'medium'] as const)(
    'reads back dates with a clock (%s), summer time included',
    (dateStyle) => {
      fc.assert(
        fc.property(language, zone, past, (lang, timeZone, moment) => {
          const raw = new Intl.DateTimeFormat(lang, { dateStyle, timeStyle: 'short', timeZone }).format(moment);
          const found = parseShownDate(raw, { lang, now: NOW, timeZone });
          // An hour shown twice in autumn may be the other one; its clock is the same.
          const shown = found === null ? null : wallTimeOf(new Date(found.iso), timeZone);
          expect(shown, raw).toEqual(wallTimeOf(moment, timeZone));
          expect(found?.precision).toBe('minute');
        }),
        { numRuns: 400 },
      );
    },
  );

  it('reads back dates without a clock as that day', () => {
    fc.assert(
      fc.property(
        language,
        zone,
        past,
        fc.constantFrom('full', 'long', 'medium'),
        (lang, timeZone, moment, dateStyle) => {
          const raw = new Intl.DateTimeFormat(lang, { dateStyle, timeZone }).format(moment);
          const found = parseShownDate(raw, { lang, now: NOW, timeZone });
          const day = found === null ? null : wallTimeOf(new Date(found.iso), timeZone);
          const { year, month, day: date } = wallTimeOf(moment, timeZone)!;
          expect(day, raw).toMatchObject({ year, month, day: date });
          expect(found?.precision).toBe('day');
        },
      ),
      { numRuns: 600 },
    );
  });

  it('reads back relative times', () => {
    fc.assert(
      fc.property(
        language,
        fc.constantFrom('minute', 'hour', 'day'),
        fc.integer({ min: 1, max: 23 }),
        fc.constantFrom('long', 'short'),
        (lang, unit, count, style) => {
          const raw = new Intl.RelativeTimeFormat(lang, { style }).format(-count, unit);
          const found = parseShownDate(raw, { lang, now: NOW, timeZone: 'UTC' });
          const unitMs = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }[unit];
          expect(found, raw).toEqual({ iso: new Date(NOW.getTime() - count * unitMs).toISOString(), precision: unit });
        },
      ),
      { numRuns: 800 },
    );
  });

  it('without a language gives the same or nothing', () => {
    fc.assert(
      fc.property(language, past, (lang, moment) => {
        const raw = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
          moment,
        );
        const found = parseShownDate(raw, { lang: null, now: NOW, timeZone: 'UTC' });
        if (found !== null) expect(found.iso, raw).toBe(moment.toISOString());
      }),
      { numRuns: 400 },
    );
  });

  it('never throws, and never gives a time after the capture', () => {
    const pieces = fc.constantFrom(
      '3',
      '12:30',
      'May',
      'мар',
      '昨天',
      ' ',
      '.',
      'ago',
      '2026',
      '/',
      '-',
      'h',
      'т',
      '٣',
      'PM',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.option(fc.constantFrom(...LANGUAGES, 'nonsense-tag')), (raw, lang) => {
        const found = parseShownDate(raw, { lang, now: NOW, timeZone: 'Europe/Bucharest' });
        if (found !== null) expect(Date.parse(found.iso)).toBeLessThanOrEqual(NOW.getTime() + 120_000);
      }),
      { numRuns: 500 },
    );
  });
});

describe('instantOf and wallTimeOf', () => {
  it('are inverse to each other but for the hour shown twice', () => {
    fc.assert(
      fc.property(zone, past, (timeZone, moment) => {
        const wall = wallTimeOf(moment, timeZone)!;
        const back = instantOf(wall, timeZone)!;
        expect(wallTimeOf(back, timeZone)).toEqual(wall);
        expect(moment.getTime() - back.getTime()).toBeGreaterThanOrEqual(0);
        expect(moment.getTime() - back.getTime()).toBeLessThanOrEqual(3_600_000);
      }),
      { numRuns: 1000 },
    );
  });

  it('know no 30 February and no skipped hour', () => {
    const wall = { year: 2026, month: 2, day: 30, hour: 1, minute: 0, second: 0 };
    expect(instantOf(wall, 'UTC')).toBeNull();
    expect(instantOf({ ...wall, month: 3, day: 8, hour: 2, minute: 30 }, 'America/New_York')).toBeNull();
  });
});
