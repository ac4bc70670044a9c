import { describe, expect, it } from 'vitest';

import type { Reply } from '@/lib/domain/reply';
import { readClockShare } from '@/lib/replies/clock-share';
import { buildResponseNumbers } from '@/lib/replies/response-numbers';
import type { WorkingCalendar } from '@/lib/schedule/working-time';
import { wallTimeOf, weekdayOf } from '@/lib/text/zoned-time';

import * as fc from '../../property';
import { makeReply } from './make-reply';

const STEP_MS = 30 * 60_000;
const CALENDAR: WorkingCalendar = {
  hours: { days: [1, 2, 3, 4, 5], from: 9, to: 18 },
  timeZone: 'Europe/Bucharest',
};

/** Half hour by half hour, by what the clock on the wall shows: slow, and too simple to be wrong. */
function countWorkingSteps(from: Date, steps: number): number {
  let counted = 0;
  for (let step = 0; step < steps; step += 1) {
    const wall = wallTimeOf(new Date(from.getTime() + step * STEP_MS), CALENDAR.timeZone);
    if (wall === null) throw new Error('no such zone');
    const { days, from: start, to } = CALENDAR.hours;
    if (days.includes(weekdayOf(wall)) && wall.hour >= start && wall.hour < to) counted += 1;
  }
  return counted;
}

/** The value that as many others stand below as above it, found by counting and not by sorting. */
function medianOf(values: readonly number[]): number | null {
  const atRank = (rank: number): number | undefined =>
    values.find((value) => {
      const below = values.filter((other) => other < value).length;
      const same = values.filter((other) => other === value).length;
      return below <= rank && rank < below + same;
    });
  const [low, high] = [atRank(Math.floor((values.length - 1) / 2)), atRank(Math.floor(values.length / 2))];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The least value that nine of ten do not exceed. */
function p90Of(values: readonly number[]): number | null {
  const fitting = values.filter((value) => values.filter((other) => other <= value).length >= 0.9 * values.length);
  return fitting.length === 0 ? null : Math.min(...fitting);
}

function answered(queuedAt: Date, steps: number): Reply {
  const at = new Date(queuedAt.getTime() + steps * STEP_MS).toISOString();
  const response = { at, text: null, templateId: null, insertionId: null };
  return makeReply({ queuedAt: queuedAt.toISOString(), state: 'answered', answeredAt: at, response });
}

describe('DP-7: the numbers of the report', () => {
  // Weeks in which clocks in Bucharest go forward and back are among them.
  const row = fc.record({
    start: fc.integer({ min: 0, max: 14 * 48 }),
    week: fc.constantFrom('2026-03-23T00:00:00.000Z', '2026-10-19T00:00:00.000Z', '2026-06-01T00:00:00.000Z'),
    steps: fc.integer({ min: 0, max: 4 * 48 }),
  });

  it('equal a recomputation from the raw rows', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 9 }), (rows) => {
        const facts = rows.map(({ start, week, steps }) => ({
          queuedAt: new Date(Date.parse(week) + start * STEP_MS),
          steps,
        }));
        const replies = facts.map(({ queuedAt, steps }) => answered(queuedAt, steps));
        const { plain, working } = buildResponseNumbers(replies, { from: 'queue', calendarOf: () => CALENDAR });
        const plainMs = facts.map(({ steps }) => steps * STEP_MS);
        const workingMs = facts.map(({ queuedAt, steps }) => countWorkingSteps(queuedAt, steps) * STEP_MS);
        expect([plain.median, plain.p90]).toStrictEqual([medianOf(plainMs), p90Of(plainMs)]);
        expect([working.median, working.p90]).toStrictEqual([medianOf(workingMs), p90Of(workingMs)]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('DP-7: the clock of a waiting answer', () => {
  /** Four working hours, over a night: Thursday 16:00 to Friday 11:00 in Bucharest. */
  const REPLY = {
    queuedAt: '2026-03-05T14:00:00.000Z',
    dueAt: '2026-03-06T09:00:00.000Z',
    waitingSince: null,
    pausedMs: 0,
  };
  const shareAt = (now: string): number => readClockShare(REPLY, new Date(now), CALENDAR);

  it.each([
    ['2026-03-05T15:59:00.000Z', 119 / 240],
    // Half of the time, at the end of the working day …
    ['2026-03-05T16:00:00.000Z', 0.5],
    // … and all night long.
    ['2026-03-05T20:00:00.000Z', 0.5],
    ['2026-03-06T06:59:00.000Z', 0.5],
    ['2026-03-06T07:01:00.000Z', 121 / 240],
    ['2026-03-06T08:59:00.000Z', 239 / 240],
    ['2026-03-06T09:00:00.000Z', 1],
    ['2026-03-09T09:00:00.000Z', 1],
  ])('at %s has used %d of its time', (now, share) => {
    expect(shareAt(now)).toBeCloseTo(share, 10);
  });
});
