import { describe, expect, it } from 'vitest';

import { type DayLogEntry, dayLogEntrySchema } from '@/lib/domain/day-log';
import { readingKey } from '@/lib/reading/reading-key';
import {
  findRunning,
  isForgotten,
  minutesRead,
  readingEndsAt,
  type ReadingEntry,
  totalMinutes,
} from '@/lib/reading/reading-timer';
import { startOfWeek } from '@/lib/reading/start-of-week';

import { assert, date, integer, property } from '../../property';

const AT = '2026-03-04T10:00:30.000Z';

function entry(change: Partial<Record<keyof ReadingEntry, unknown>> = {}): ReadingEntry {
  const row: DayLogEntry = dayLogEntrySchema.parse({
    id: 'r',
    kind: 'reading',
    date: '2026-03-04',
    at: AT,
    updatedAt: AT,
    minutes: null,
    ...change,
  });
  if (row.kind !== 'reading') throw new Error('not a reading');
  return row;
}

describe('DP-11: the reading timer', () => {
  it('runs for half an hour unless another length was chosen', () => {
    expect(readingEndsAt(entry()).toISOString()).toBe('2026-03-04T10:30:30.000Z');
    expect(readingEndsAt(entry({ plannedMinutes: 45 })).toISOString()).toBe('2026-03-04T10:45:30.000Z');
  });

  it.each([
    ['2026-03-04T10:00:30.000Z', 0],
    ['2026-03-04T10:01:29.999Z', 0],
    ['2026-03-04T10:01:30.000Z', 1],
    ['2026-03-04T10:31:29.000Z', 30],
    // The clock was set back.
    ['2026-03-04T09:00:00.000Z', 0],
    ['2026-03-14T10:00:00.000Z', 1440],
  ])('has counted at %s %d whole minutes', (now, expected) => {
    expect(minutesRead(entry(), new Date(now))).toBe(expected);
  });

  it.each([
    [30, '2026-03-04T11:30:29.000Z', false],
    [30, '2026-03-04T11:30:30.000Z', true],
    [60, '2026-03-04T11:30:30.000Z', false],
    [60, '2026-03-04T12:00:30.000Z', true],
  ])('started for %d minutes was left running at %s: %s', (plannedMinutes, now, expected) => {
    expect(isForgotten(entry({ plannedMinutes }), new Date(now))).toBe(expected);
  });

  it('never counts more than passed', () => {
    const anyTime = date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    assert(
      property(anyTime, integer({ min: -200_000_000, max: 200_000_000 }), (start, passed) => {
        const read = minutesRead({ at: start.toISOString() }, new Date(start.getTime() + passed));
        expect(read * 60_000).toBeLessThanOrEqual(Math.max(0, passed));
        expect(Number.isInteger(read)).toBe(true);
      }),
    );
  });

  it('is the latest started, should an import have brought a second one', () => {
    const later = entry({ id: 'later', at: '2026-03-04T11:00:00.000Z' });
    expect(findRunning([entry(), later, entry({ id: 'done', minutes: 5 })])?.id).toBe('later');
    expect(findRunning([entry({ minutes: 0 })])).toBeNull();
  });
});

describe('DP-11: the week', () => {
  it.each([
    // A Sunday.
    ['2026-03-01', 'ro', '2026-02-23'],
    ['2026-03-01', 'ro-MD', '2026-02-23'],
    ['2026-03-01', 'ru', '2026-02-23'],
    ['2026-03-01', 'ru-MD', '2026-02-23'],
    ['2026-03-01', 'en-US', '2026-03-01'],
    ['2026-03-01', 'en-GB', '2026-02-23'],
    // A Monday.
    ['2026-03-02', 'ro', '2026-03-02'],
    ['2026-03-02', 'ru-RU', '2026-03-02'],
    ['2026-03-02', 'en-US', '2026-03-01'],
    ['2027-01-01', 'ru', '2026-12-28'],
  ])('of %s in %s begins on %s', (day, locale, expected) => {
    expect(startOfWeek(day, locale)).toBe(expected);
  });

  it('adds up what was logged, both ends included, and not what still runs', () => {
    const entries = [
      entry({ date: '2026-03-01', minutes: 1 }),
      entry({ date: '2026-03-02', minutes: 20 }),
      entry({ date: '2026-03-04', minutes: 300 }),
      entry({ date: '2026-03-04', minutes: null }),
      entry({ date: '2026-03-05', minutes: 4000 % 1440 }),
    ];
    expect(totalMinutes(entries, { from: '2026-03-02', to: '2026-03-04' })).toBe(320);
  });
});

describe('DP-11: one page is one page', () => {
  it.each([
    ['https://example.com/a?utm_source=x', 'https://example.com/a'],
    ['http://example.com/a#part', 'https://example.com/a'],
    ['https://app.example.com/#/inbox', 'https://app.example.com/#/inbox'],
    ['https://app.example.com/#!/inbox?id=1', 'https://app.example.com/#!/inbox?id=1'],
  ])('%s is known as %s', (address, expected) => {
    expect(readingKey(address)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hosts',
    'chrome://settings',
    'about:blank',
    '',
    'x',
  ])('%s is no page of the web', (address) => {
    expect(readingKey(address)).toBeNull();
  });
});
