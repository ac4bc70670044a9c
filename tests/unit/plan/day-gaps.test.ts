import { describe, expect, it } from 'vitest';

import { findDayGaps } from '@/lib/plan/day-gaps';
import { shiftDate } from '@/lib/plan/slot-time';

import { makePlanItem } from '../../db/make-plan-item';

/** A Monday. */
const TODAY = '2026-03-02';
const WORKING = { today: TODAY, workingDays: [1, 2, 3, 4, 5] };
const on = (days: number, changes = {}) => makePlanItem({ date: shiftDate(TODAY, days), ...changes });
/** Mondays and Thursdays of four weeks. */
const past = [-28, -25, -21, -18, -14, -11, -7, -4].map((days) => on(days, { status: 'checked' }));

describe('findDayGaps', () => {
  it('expects a new client on every working day of two weeks, today among them', () => {
    const gaps = findDayGaps([], WORKING);
    expect(gaps).toHaveLength(10);
    expect(gaps[0]).toBe(TODAY);
    expect(gaps.at(-1)).toBe('2026-03-13');
  });

  it('follows the weekdays on which the client posted', () => {
    expect(findDayGaps(past, WORKING)).toStrictEqual(['2026-03-02', '2026-03-05', '2026-03-09', '2026-03-12']);
  });

  it('sees what is planned', () => {
    expect(findDayGaps([...past, on(0), on(3)], WORKING)).toStrictEqual(['2026-03-09', '2026-03-12']);
  });

  it.each([{ status: 'dropped' }, { status: 'held' }, { kind: 'task' }])(
    'takes a day with %o alone for empty',
    (change) => {
      expect(findDayGaps([...past, on(0, change)], WORKING)[0]).toBe(TODAY);
    },
  );

  it('asks for nothing of a client for whom nobody works', () => {
    expect(findDayGaps([], { today: TODAY, workingDays: [] })).toStrictEqual([]);
  });
});
