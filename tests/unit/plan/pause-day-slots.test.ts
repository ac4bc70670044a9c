import { describe, expect, it } from 'vitest';

import { suggestSlots } from '@/lib/plan/pause-day-slots';
import { startOfSlot } from '@/lib/plan/slot-time';
import { DEFAULT_WORKING_HOURS, isWorkingTime } from '@/lib/schedule/working-time';

import { makePlanItem } from '../../db/make-plan-item';
import * as fc from '../../property';

const calendarOf = ({ timeZone }: { timeZone: string }) => ({ hours: DEFAULT_WORKING_HOURS, timeZone });

const never = () => ({ hours: { days: [], from: 9, to: 18 }, timeZone: 'Europe/Bucharest' });

const suggest = (ids: readonly string[], planned: Parameters<typeof makePlanItem>[0][], now: string) => {
  const items = ids.map((id) => makePlanItem({ id }));
  return [...suggestSlots(items, { planned: planned.map(makePlanItem), calendarOf, now: new Date(now) })];
};

describe('DP-6: the next free working slot', () => {
  it('is the next half hour, each item after the other', () => {
    expect(suggest(['a', 'b'], [], '2026-03-04T09:10:00Z')).toStrictEqual([
      ['a', { date: '2026-03-04', time: '11:30' }],
      ['b', { date: '2026-03-04', time: '12:00' }],
    ]);
  });

  it('leaves room around what is planned, and passes over evenings and weekends', () => {
    // A Friday, 17:10 in Bucharest; 17:45 is taken.
    expect(suggest(['a'], [{ id: 'x', date: '2026-03-06', time: '17:45' }], '2026-03-06T15:10:00Z')).toStrictEqual([
      ['a', { date: '2026-03-09', time: '09:00' }],
    ]);
  });

  it('another client is not in the way', () => {
    const others = [{ id: 'x', date: '2026-03-04', time: '11:30', clientId: 'other' }];
    expect(suggest(['a'], others, '2026-03-04T09:10:00Z')).toStrictEqual([
      ['a', { date: '2026-03-04', time: '11:30' }],
    ]);
  });

  it('gives nothing to who never works', () => {
    const found = suggestSlots([makePlanItem()], {
      planned: [],
      calendarOf: never,
      now: new Date('2026-03-04T09:00:00Z'),
    });
    expect(found.size).toBe(0);
  });

  it('is always later, in working time and apart from the others, on days when the clock changes too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Bucharest', 'Europe/Chisinau', 'Europe/Moscow', 'America/New_York'),
        fc.constantFrom('2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01'),
        fc.integer({ min: -4320, max: 4320 }),
        (timeZone, change, minutes) => {
          const now = new Date(Date.parse(`${change}T00:00:00Z`) + minutes * 60_000);
          const items = ['a', 'b', 'c'].map((id) => makePlanItem({ id, timeZone }));
          const slots = [...suggestSlots(items, { planned: [], calendarOf, now }).values()];
          const starts = slots.map((slot) => startOfSlot({ ...slot, timeZone })?.getTime() ?? 0);
          expect(starts).toHaveLength(3);
          for (const [index, start] of starts.entries()) {
            expect(start - (starts[index - 1] ?? now.getTime())).toBeGreaterThan(0);
            expect(isWorkingTime(new Date(start), calendarOf({ timeZone }))).toBe(true);
          }
        },
      ),
    );
  });
});
