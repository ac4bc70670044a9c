import { describe, expect, it } from 'vitest';

import { dateAt, endOfSlot, shiftDate, type Slot, startOfSlot } from '@/lib/plan/slot-time';

import * as fc from '../../property';

const ZONES = ['Europe/Bucharest', 'Europe/Chisinau', 'Europe/Moscow', 'America/New_York'];
/** Zones whose clocks jump over midnight, by half an hour, and over a whole day. */
const ODD_ZONES = ['America/Sao_Paulo', 'Asia/Beirut', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu'];

const at = (slot: Slot): string | undefined => startOfSlot(slot)?.toISOString();
const pad = (value: number): string => String(value).padStart(2, '0');

const dates = fc
  .date({ min: new Date('2009-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${pad(hour)}:${pad(minute)}`);
const zones = fc.constantFrom(...ZONES, ...ODD_ZONES);

describe('DP-2: the instant of a slot', () => {
  it.each([
    ['Europe/Bucharest', '2026-03-28', '03:30', '2026-03-28T01:30:00.000Z'],
    // The clock goes from 03:00 to 04:00.
    ['Europe/Bucharest', '2026-03-29', '03:30', '2026-03-29T01:00:00.000Z'],
    ['Europe/Bucharest', '2026-03-29', '04:00', '2026-03-29T01:00:00.000Z'],
    // Shown twice.
    ['Europe/Bucharest', '2026-10-25', '03:30', '2026-10-25T00:30:00.000Z'],
    ['Europe/Chisinau', '2026-01-29', '02:30', '2026-01-29T00:30:00.000Z'],
    ['Europe/Moscow', '2026-03-29', '03:30', '2026-03-29T00:30:00.000Z'],
    ['America/New_York', '2026-03-08', '02:15', '2026-03-08T07:00:00.000Z'],
    // Midnight itself is skipped.
    ['America/Sao_Paulo', '2018-11-04', null, '2018-11-04T03:00:00.000Z'],
  ])('in %s on %s at %s is %s', (timeZone, date, time, instant) => {
    expect(at({ timeZone, date, time })).toBe(instant);
  });

  it.each([
    { date: '2026-02-30', time: '10:00', timeZone: 'Europe/Bucharest' },
    { date: '2026-02-28', time: '25:00', timeZone: 'Europe/Bucharest' },
    { date: 'tomorrow', time: null, timeZone: 'Europe/Bucharest' },
    { date: '2026-02-28', time: '10:00', timeZone: 'Mars/Olympus' },
  ])('is unknown for $date $time $timeZone', (slot) => {
    expect(startOfSlot(slot)).toBeNull();
  });

  it('lies on the day of the slot, in every zone and on days of 23 and 25 hours', () => {
    fc.assert(
      fc.property(dates, times, fc.constantFrom(...ZONES), (date, time, timeZone) => {
        const start = startOfSlot({ date, time, timeZone });
        expect(start).not.toBeNull();
        expect(start === null ? null : dateAt(start, timeZone)).toBe(date);
      }),
      { numRuns: 1000 },
    );
  });

  it('never goes back as the clock goes on, within a day and from one day to the next', () => {
    fc.assert(
      fc.property(dates, times, times, zones, (date, one, other, timeZone) => {
        const [early = '', late = ''] = [one, other].toSorted();
        const [first, second] = [early, late].map((time) => startOfSlot({ date, time, timeZone })?.getTime() ?? null);
        // A day that a zone skipped whole has instants of its neighbour.
        if (first === null || second === null) return;
        expect(first ?? 0).toBeLessThanOrEqual(second ?? 0);
        const dayEnd = endOfSlot({ date, time: null, timeZone })?.getTime() ?? Number.NaN;
        expect(second ?? 0).toBeLessThanOrEqual(dayEnd);
      }),
      { numRuns: 1000 },
    );
  });

  it('days follow each other without a gap and without overlapping', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...ZONES), (date, timeZone) => {
        const next = shiftDate(date, 1);
        const end = endOfSlot({ date, time: null, timeZone });
        expect(next).not.toBeNull();
        expect(end).toStrictEqual(startOfSlot({ date: next ?? '', time: null, timeZone }));
        const hours =
          ((end?.getTime() ?? 0) - (startOfSlot({ date, time: null, timeZone })?.getTime() ?? 0)) / 3_600_000;
        expect([23, 24, 25]).toContain(hours);
      }),
      { numRuns: 1000 },
    );
  });
});
