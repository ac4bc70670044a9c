import { describe, expect, it } from 'vitest';

import type { PlanItem } from '@/lib/domain/plan-item';
import { PLAN_STATUSES } from '@/lib/domain/plan-vocabulary';
import { arrangeDay, DAY_SECTIONS } from '@/lib/plan/arrange-day';
import { dateAt, shiftDate } from '@/lib/plan/slot-time';

import { makePlanItem } from '../../db/make-plan-item';
import * as fc from '../../property';

/** 11:00 in Bucharest. */
const NOW = new Date('2026-03-04T09:00:00Z');

function shown(items: readonly PlanItem[], now = NOW): Record<string, string[]> {
  const day = arrangeDay(items, now);
  return Object.fromEntries(
    DAY_SECTIONS.filter((section) => day[section].length > 0).map((section) => [
      section,
      day[section].map(({ item }) => item.id),
    ]),
  );
}

describe('DP-1: the day at one glance', () => {
  it('shows overdue first, then the next slot, then the rest by time, blocks without a time last', () => {
    const items = [
      makePlanItem({ id: 'loose', time: null }),
      makePlanItem({ id: 'evening', time: '19:00' }),
      makePlanItem({ id: 'noon', time: '12:00' }),
      makePlanItem({ id: 'noon-too', time: '12:00' }),
      makePlanItem({ id: 'morning', time: '09:00' }),
      makePlanItem({ id: 'monday', date: '2026-03-02' }),
      makePlanItem({ id: 'tomorrow', date: '2026-03-05' }),
      makePlanItem({ id: 'idea', date: null, status: 'idea' }),
    ];
    expect(shown(items)).toStrictEqual({
      overdue: ['monday', 'morning'],
      next: ['noon', 'noon-too'],
      later: ['evening', 'loose'],
    });
  });

  it('keeps held and finished items of today apart, and forgets those of other days', () => {
    const items = [
      makePlanItem({ id: 'held', status: 'held' }),
      makePlanItem({ id: 'done', status: 'checked' }),
      makePlanItem({ id: 'dropped', status: 'dropped', date: '2026-03-03' }),
    ];
    expect(shown(items)).toStrictEqual({ held: ['held'], done: ['done'] });
    // Held is not forgotten with its day: somebody has to resume or drop it.
    expect(shown([makePlanItem({ id: 'held', status: 'held', date: '2026-03-01' })])).toStrictEqual({ held: ['held'] });
  });

  it('hides what is snoozed until then', () => {
    const items = [makePlanItem({ snoozedUntil: '2026-03-04T09:15:00.000Z' })];
    expect(shown(items)).toStrictEqual({});
    expect(shown(items, new Date('2026-03-04T09:15:00Z'))).toStrictEqual({ next: ['item'] });
  });
});

describe('DP-9: is it live?', () => {
  it('turns to "check" five minutes after the slot, not before', () => {
    const items = [makePlanItem({ status: 'scheduled' })];
    expect(shown(items, new Date('2026-03-04T10:04:59Z'))).toStrictEqual({ next: ['item'] });
    expect(shown(items, new Date('2026-03-04T10:05:00Z'))).toStrictEqual({ check: ['item'] });
  });

  it('asks about what was published on earlier days until somebody has looked', () => {
    expect(shown([makePlanItem({ status: 'published', date: '2026-03-01' })])).toStrictEqual({ check: ['item'] });
  });
});

describe('DP-2: the correct day', () => {
  it('shows an item at 00:30 of the client on that day of the client, wherever the person is', () => {
    const item = makePlanItem({ time: '00:30', timeZone: 'Europe/Moscow' });
    // 23:59 of 3 March in Moscow.
    expect(shown([item], new Date('2026-03-03T20:59:00Z'))).toStrictEqual({});
    expect(shown([item], new Date('2026-03-03T21:00:00Z'))).toStrictEqual({ next: ['item'] });
  });

  it('an unfinished item is in one section from its day on, whatever the zone, status, time and the clock changes', () => {
    const unfinished = PLAN_STATUSES.filter((status) => !['checked', 'missed', 'dropped', 'held'].includes(status));
    const zones = ['Europe/Bucharest', 'Europe/Chisinau', 'Europe/Moscow', 'America/New_York'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...unfinished),
        fc.option(fc.constantFrom('00:00', '00:30', '02:30', '03:00', '03:30', '23:59')),
        fc.integer({ min: -3, max: 3 }),
        // Around the changes of spring and autumn, by the minute.
        fc.constantFrom('2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01'),
        fc.integer({ min: -2880, max: 2880 }),
        (timeZone, status, time, days, change, minutes) => {
          const now = new Date(Date.parse(`${change}T00:00:00Z`) + minutes * 60_000);
          const today = dateAt(now, timeZone) ?? '';
          const date = shiftDate(today, days) ?? '';
          const places = Object.values(shown([makePlanItem({ date, time, timeZone, status })], now)).flat();
          expect(places).toStrictEqual(days > 0 ? [] : ['item']);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('over a sweep of days no item is lost or doubled: due on its day, and in sight until it is done', () => {
    const zones = ['Europe/Bucharest', 'Europe/Chisinau', 'Europe/Moscow', 'America/New_York'];
    const openStatuses = PLAN_STATUSES.filter((status) => !['checked', 'missed', 'dropped'].includes(status));
    const plannedItem = fc.record({
      timeZone: fc.constantFrom(...zones),
      status: fc.constantFrom(...openStatuses),
      time: fc.option(fc.constantFrom('00:00', '00:30', '02:30', '03:00', '03:30', '12:00', '23:59')),
      days: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom('2026-03-06', '2026-03-27', '2026-10-23', '2026-10-30'),
        fc.array(plannedItem, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 1439 }),
        (first, drafts, minute) => {
          const items = drafts.map(({ days, ...rest }, index) =>
            makePlanItem({ ...rest, id: `i${index}`, date: shiftDate(first, days) }),
          );
          for (let day = -1; day <= 8; day += 1) {
            const now = new Date(Date.parse(`${shiftDate(first, day)}T00:00:00Z`) + minute * 60_000);
            const due = items.filter(({ date, timeZone }) => (date ?? '') <= (dateAt(now, timeZone) ?? ''));
            const places = Object.values(shown(items, now)).flat().toSorted();
            expect(places).toStrictEqual(due.map(({ id }) => String(id)).toSorted());
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('shows an item in a zone that this browser does not know rather than losing it', () => {
    expect(shown([makePlanItem({ timeZone: 'Mars/Olympus' })])).toStrictEqual({ overdue: ['item'] });
  });
});
