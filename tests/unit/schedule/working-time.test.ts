import { describe, expect, it } from 'vitest';

import {
  addWorkingTime,
  DEFAULT_WORKING_HOURS,
  endOfWorkingDay,
  isWorkingTime,
  workingTimeBetween,
} from '@/lib/schedule/working-time';

import * as fc from '../../property';

const timeZone = 'Europe/Chisinau';
const after = (start: string, minutes: number, hours = DEFAULT_WORKING_HOURS): string =>
  addWorkingTime(new Date(start), minutes, { hours, timeZone }).toISOString();

describe('working time', () => {
  it.each([
    // Monday 2 March 2026, winter time (UTC+2): 9:00 is 7:00 UTC.
    ['within the day', '2026-03-02T08:00:00.000Z', 240, '2026-03-02T12:00:00.000Z'],
    ['from before the day begins', '2026-03-02T03:00:00.000Z', 60, '2026-03-02T08:00:00.000Z'],
    ['over the night', '2026-03-02T15:00:00.000Z', 240, '2026-03-03T10:00:00.000Z'],
    ['exactly to the end of the day', '2026-03-02T15:00:00.000Z', 60, '2026-03-02T16:00:00.000Z'],
    ['over the weekend', '2026-03-06T15:30:00.000Z', 60, '2026-03-09T07:30:00.000Z'],
    ['from a Sunday', '2026-03-08T10:00:00.000Z', 30, '2026-03-09T07:30:00.000Z'],
    // Clocks go forward on Sunday 29 March 2026: Monday's 9:00 is 6:00 UTC.
    ['over the change of clocks', '2026-03-27T15:30:00.000Z', 60, '2026-03-30T06:30:00.000Z'],
    ['over several days', '2026-03-02T07:00:00.000Z', 3 * 9 * 60, '2026-03-04T16:00:00.000Z'],
  ])('counts %s', (_what, start, minutes, end) => {
    expect(after(start, minutes)).toBe(end);
  });

  it('knows a team that works to midnight', () => {
    const hours = { days: [0, 1, 2, 3, 4, 5, 6], from: 20, to: 24 };
    expect(after('2026-03-02T21:30:00.000Z', 60, hours)).toBe('2026-03-03T18:30:00.000Z');
  });

  it.each([
    ['without a working day', { days: [], from: 9, to: 18 }],
    ['whose day ends before it begins', { days: [1], from: 18, to: 9 }],
  ])('is plain time for a team %s', (_what, hours) => {
    expect(after('2026-03-02T08:00:00.000Z', 90, hours)).toBe('2026-03-02T09:30:00.000Z');
  });

  it('is plain time in a zone the browser does not know', () => {
    const end = addWorkingTime(new Date('2026-03-02T08:00:00.000Z'), 90, {
      hours: DEFAULT_WORKING_HOURS,
      timeZone: 'Mars/Olympus',
    });
    expect(end.toISOString()).toBe('2026-03-02T09:30:00.000Z');
  });
});

const calendar = { hours: DEFAULT_WORKING_HOURS, timeZone };
const HOUR_MS = 60 * 60_000;

describe('working time between two moments', () => {
  it.each([
    ['within the day', '2026-03-02T08:00:00.000Z', '2026-03-02T09:30:00.000Z', 1.5],
    ['over the night', '2026-03-02T15:00:00.000Z', '2026-03-03T08:00:00.000Z', 2],
    ['over the weekend', '2026-03-06T15:30:00.000Z', '2026-03-09T07:30:00.000Z', 1],
    ['inside a weekend', '2026-03-07T08:00:00.000Z', '2026-03-08T20:00:00.000Z', 0],
    // From Friday 9:00 in winter time to Monday 9:00 in summer time: one working day, 71 hours by the clock of the world.
    ['over the change of clocks', '2026-03-27T07:00:00.000Z', '2026-03-30T06:00:00.000Z', 9],
    ['backwards', '2026-03-03T08:00:00.000Z', '2026-03-02T08:00:00.000Z', 0],
  ])('counts %s', (_what, start, end, hours) => {
    expect(workingTimeBetween(new Date(start), new Date(end), calendar)).toBe(hours * HOUR_MS);
  });

  it('counts a night shift over the hour the clock shows twice and the one it skips', () => {
    const hours = { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 6 };
    const between = (start: string, end: string): number =>
      workingTimeBetween(new Date(start), new Date(end), { hours, timeZone }) / HOUR_MS;
    // 25 October 2026 has 25 hours: midnight to 6:00 are seven of them. 29 March has 23: five.
    expect(between('2026-10-24T21:00:00.000Z', '2026-10-25T12:00:00.000Z')).toBe(7);
    expect(between('2026-03-28T22:00:00.000Z', '2026-03-29T12:00:00.000Z')).toBe(5);
  });

  it('begins after the gap where the working day would begin inside it', () => {
    // In Chișinău the clock goes from 02:00 to 03:00 on 29 March 2026; 02:00 does not exist.
    const hours = { days: [0, 1, 2, 3, 4, 5, 6], from: 2, to: 6 };
    const end = addWorkingTime(new Date('2026-03-28T23:00:00.000Z'), 60, { hours, timeZone });
    expect(end.toISOString()).toBe('2026-03-29T01:00:00.000Z');
  });
});

describe('the end of the working day', () => {
  it.each([
    ['the same day', '2026-03-02T08:00:00.000Z', '2026-03-02T16:00:00.000Z'],
    ['the next day when it is over', '2026-03-02T16:00:00.000Z', '2026-03-03T16:00:00.000Z'],
    ['Monday on a Saturday', '2026-03-07T08:00:00.000Z', '2026-03-09T16:00:00.000Z'],
  ])('is %s', (_what, start, end) => {
    expect(endOfWorkingDay(new Date(start), calendar)?.toISOString()).toBe(end);
  });

  it('is nowhere for a team that never works', () => {
    expect(endOfWorkingDay(new Date(), { hours: { days: [], from: 9, to: 18 }, timeZone })).toBeNull();
  });
});

describe('whether a team works now', () => {
  it.each([
    ['2026-03-02T06:59:59.999Z', false],
    ['2026-03-02T07:00:00.000Z', true],
    ['2026-03-02T15:59:59.999Z', true],
    ['2026-03-02T16:00:00.000Z', false],
    ['2026-03-07T10:00:00.000Z', false],
  ])('at %s: %s', (at, isWorking) => {
    expect(isWorkingTime(new Date(at), calendar)).toBe(isWorking);
  });
});

describe('working time, whatever the team, the zone and the moment', () => {
  const start = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  const minutes = fc.integer({ min: 0, max: 60 * 60 });
  const anyCalendar = fc.record({
    hours: fc
      .record({
        days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
        from: fc.integer({ min: 0, max: 23 }),
        length: fc.integer({ min: 1, max: 24 }),
      })
      .map(({ days, from, length }) => ({ days, from, to: Math.min(24, from + length) })),
    timeZone: fc.constantFrom('Europe/Chisinau', 'Europe/Moscow', 'America/New_York', 'Australia/Lord_Howe', 'UTC'),
  });
  const runs = { numRuns: 60 };

  it('is found again between beginning and end', () => {
    fc.assert(
      fc.property(start, minutes, anyCalendar, (from, amount, team) => {
        const end = addWorkingTime(from, amount, team);
        expect(workingTimeBetween(from, end, team)).toBe(amount * 60_000);
      }),
      runs,
    );
  });

  it('adds up, however it is parted', () => {
    fc.assert(
      fc.property(start, minutes, minutes, anyCalendar, (from, one, other, team) => {
        const atOnce = addWorkingTime(from, one + other, team);
        // An amount that ends a working day exactly is that evening; the rest goes on in the morning all the same.
        expect(addWorkingTime(addWorkingTime(from, one, team), other, team)).toEqual(atOnce);
      }),
      runs,
    );
  });

  it('adds up at midnight as well, where a working day ends with the day', () => {
    const night = { hours: { days: [0], from: 21, to: 24 }, timeZone: 'Europe/Chisinau' };
    const end = addWorkingTime(new Date('2025-01-01T00:00:00Z'), 900, night);
    expect(end).toEqual(new Date('2025-02-02T22:00:00Z'));
    expect(addWorkingTime(end, 0, night)).toEqual(end);
    expect(addWorkingTime(end, 1, night)).toEqual(new Date('2025-02-09T19:01:00Z'));
  });

  it('is never more than time itself, and does not shrink', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 40 * 24 * 60 }), anyCalendar, (from, later, team) => {
        const end = new Date(from.getTime() + later * 60_000);
        const worked = workingTimeBetween(from, end, team);
        expect(worked).toBeGreaterThanOrEqual(0);
        expect(worked).toBeLessThanOrEqual(later * 60_000);
        const longer = workingTimeBetween(from, new Date(end.getTime() + HOUR_MS), team);
        expect(longer).toBeGreaterThanOrEqual(worked);
      }),
      runs,
    );
  });
});
