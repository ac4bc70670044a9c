import * as fc from '../property';
import { describe, expect, it } from 'vitest';

import { monthDays, monthWeeks, shownDays, stepDate, weekNumber, weekOf } from '@/components/plan-screen/calendar-days';
import { buildEntries, createDayKeeper, groupByDate } from '@/components/plan-screen/day-entries';
import { createItemLook } from '@/components/plan-screen/item-look';
import { shiftSlot } from '@/components/plan-screen/shift-slot';
import { placeInWeek, timeAt } from '@/components/plan-screen/week-slots';
import { dateAt, startOfSlot } from '@/lib/plan/slot-time';

import { makePlanItem } from '../db/make-plan-item';

/** Days on which clocks change, and those beside them: Europe, Moldova (an hour earlier), New York; Moscow's stand still. */
const ZONES = ['Europe/Bucharest', 'Europe/Chisinau', 'Europe/Moscow', 'America/New_York'] as const;
const DATES = ['2026-03-07', '2026-03-08', '2026-03-09', '2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24'].concat(
  ['2026-10-25', '2026-10-26', '2026-10-31', '2026-11-01', '2026-11-02'],
);
const two = (value: number): string => String(value).padStart(2, '0');
const time = fc.oneof(
  fc.constant(null),
  fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`),
);
const slots = fc.array(fc.record({ date: fc.constantFrom(...DATES), time, timeZone: fc.constantFrom(...ZONES) }), {
  maxLength: 40,
});
const NOW = new Date('2026-03-29T01:30:00.000Z');
const daysOf = (items: Parameters<typeof buildEntries>[0]) =>
  groupByDate(buildEntries(items, { now: NOW, clients: [] }));

describe('DP-2: the days of the calendar', () => {
  it('show every item of their span once, on the date of its own zone, in month, week and list', () => {
    fc.assert(
      fc.property(slots, fc.constantFrom(...DATES), fc.constantFrom(0, 1), (given, date, first) => {
        const items = given.map((slot, index) => makePlanItem({ ...slot, id: `i${index}` }));
        const days = daysOf(items);
        for (const view of ['month', 'week', 'list'] as const) {
          const dates = shownDays(view, date, first);
          expect(new Set(dates).size).toBe(dates.length);
          expect(dates).toContain(date);
          const shown = dates.flatMap((day) => (days.get(day) ?? []).map(({ item }) => `${item.id} ${day}`));
          const expected = items
            .filter((item) => dates.includes(item.date ?? ''))
            .map(({ id, date: own }) => `${id} ${own}`);
          expect(shown.toSorted()).toStrictEqual(expected.toSorted());
        }
      }),
    );
  });

  it('place every item with a time on the grid of its day once, and no two on top of each other', () => {
    fc.assert(
      fc.property(slots, (given) => {
        const items = given.map((slot, index) => makePlanItem({ ...slot, id: `i${index}` }));
        for (const entries of daysOf(items).values()) {
          const placed = placeInWeek(entries);
          const timed = entries.filter(({ item }) => item.time !== null).map(({ item }) => item.id);
          expect(placed.map(({ entry }) => entry.item.id).toSorted()).toStrictEqual(timed.toSorted());
          for (const one of placed) {
            const same = placed.filter(
              (other) =>
                other.lane === one.lane && other.top < one.top + one.height && one.top < other.top + other.height,
            );
            expect(same).toHaveLength(1);
            expect(one.lane).toBeLessThan(one.lanes);
          }
        }
      }),
    );
  });

  it('agree with the clock of the item: half past midnight there is that day', () => {
    for (const timeZone of ZONES) {
      for (const date of DATES) {
        const start = startOfSlot({ date, time: '00:30', timeZone });
        expect(start === null ? null : dateAt(start, timeZone)).toBe(date);
      }
    }
  });

  it('follow each other without a day lost or doubled over a year of months and weeks', () => {
    const months = Array.from({ length: 12 }, (_, month) => `2026-${two(month + 1)}-15`);
    const days = months.flatMap(monthDays);
    expect(days).toHaveLength(365);
    expect(new Set(days).size).toBe(365);
    for (const date of months) {
      const weeks = monthWeeks(date, 1);
      expect(weeks.flat()).toEqual(expect.arrayContaining(monthDays(date)));
      expect(weeks.every((week) => new Date(`${week[0]}T00:00:00Z`).getUTCDay() === 1)).toBe(true);
    }
    expect(weekOf('2026-03-29', 1)).toStrictEqual(shownDays('week', '2026-03-23', 1));
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-05', 1, '2027-01-05'],
  ])('step from %s by %i month to %s', (date, step, expected) => expect(stepDate('month', date, step)).toBe(expected));

  it.each([
    ['2026-01-01', 1],
    ['2027-01-01', 53],
    ['2024-12-30', 1],
    ['2026-11-23', 48],
  ])('%s is in week %i', (date, week) => expect(weekNumber(date)).toBe(week));
});

describe('what an item looks like', () => {
  const lookAt = createItemLook(new Date('2026-03-04T10:00:00.000Z'));

  it.each([
    ['overdue', { time: '12:00' }],
    ['open', { time: '12:01' }],
    ['open', { time: null }],
    ['overdue', { time: null, date: '2026-03-03' }],
    ['open', { time: '12:00', timeZone: 'America/New_York' }],
    ['open', { date: '2020-01-01', timeZone: 'No/Such' }],
    ['held', { status: 'held', hold: null, date: '2026-03-01' }],
    ['done', { status: 'checked', date: '2026-03-01' }],
  ])('%s: %o', (look, change) => expect(lookAt(makePlanItem(change))).toBe(look));
});

describe('a slot on the clock', () => {
  it.each([
    ['23:50', 15, { date: '2026-03-05', time: '00:05' }],
    ['00:05', -15, { date: '2026-03-03', time: '23:50' }],
    ['12:00', 15, { date: '2026-03-04', time: '12:15' }],
  ])('%s and %i minutes', (clock, minutes, expected) => {
    expect(shiftSlot({ date: '2026-03-04', time: clock }, minutes)).toStrictEqual(expected);
  });

  it('is read off the grid to the quarter hour, within the day', () => {
    expect([-20, 0, 12, 13 * 52 + 7, 99_999].map(timeAt)).toStrictEqual(['00:00', '00:00', '00:15', '13:15', '23:45']);
  });
});

describe('days that did not change', () => {
  it('are handed out as they were', () => {
    const keep = createDayKeeper();
    const items = [makePlanItem({ id: 'a' }), makePlanItem({ id: 'b', date: '2026-03-05' })];
    const before = keep(daysOf(items));
    const [first] = items;
    const after = keep(
      daysOf([first, makePlanItem({ id: 'b', date: '2026-03-05', title: 'New' })].filter((i) => i !== undefined)),
    );
    expect(after.get('2026-03-04')).toBe(before.get('2026-03-04'));
    expect(after.get('2026-03-05')).not.toBe(before.get('2026-03-05'));
  });
});
