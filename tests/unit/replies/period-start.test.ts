import { describe, expect, it } from 'vitest';

import { periodStart } from '@/lib/replies/period-start';

describe('where a period begins', () => {
  it.each([
    // 14:00 in Chișinău on Friday 6 March 2026 (UTC+2).
    ['today', 1, 'Europe/Chisinau', '2026-03-05T22:00:00.000Z'],
    ['seven days, today among them', 7, 'Europe/Chisinau', '2026-02-27T22:00:00.000Z'],
    ['by another clock', 1, 'America/New_York', '2026-03-06T05:00:00.000Z'],
    ['in all time', null, 'Europe/Chisinau', '1970-01-01T00:00:00.000Z'],
    ['in a zone nobody knows', 7, 'Mars/Olympus', '1970-01-01T00:00:00.000Z'],
  ])('%s', (_what, days, timeZone, start) => {
    expect(periodStart(days, new Date('2026-03-06T12:00:00.000Z'), timeZone)).toBe(start);
  });

  it('takes days of 23 hours for days', () => {
    // The clock goes forward on 29 March 2026.
    const now = new Date('2026-03-30T12:00:00.000Z');
    expect(periodStart(2, now, 'Europe/Chisinau')).toBe('2026-03-28T22:00:00.000Z');
    expect(periodStart(1, now, 'Europe/Chisinau')).toBe('2026-03-29T21:00:00.000Z');
  });

  it('begins after midnight where the clock skips it', () => {
    // In Cairo Friday 24 April 2026 begins at 01:00.
    const now = new Date('2026-04-24T12:00:00.000Z');
    expect(periodStart(1, now, 'Africa/Cairo')).toBe('2026-04-23T22:00:00.000Z');
  });
});
