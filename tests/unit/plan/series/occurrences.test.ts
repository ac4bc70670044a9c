import * as fc from '../../../property';
import { describe, expect, it } from 'vitest';

import { findFirstOccurrence, findRuleProblem, listOccurrences } from '@/lib/plan/series/occurrences';
import { buildRecurrence, listMonthDays, readRecurrence, writeRecurrence } from '@/lib/plan/series/recurrence';
import { PERIODS, type Recurrence } from '@/lib/plan/series/recurrence';
import { readRuleParts, writeRuleParts } from '@/lib/plan/series/rule-parts';
import { shiftRule } from '@/lib/plan/series/shift-rule';
import { WEEKDAYS, weekdayOfDate } from '@/lib/plan/series/weekday';
import { dateAt, shiftDate, startOfSlot } from '@/lib/plan/slot-time';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

describe('days of a rule', () => {
  it.each([
    ['FREQ=DAILY;COUNT=3', '2026-03-28', ['2026-03-28', '2026-03-29', '2026-03-30']],
    ['FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20260312', '2026-03-04', ['2026-03-05', '2026-03-09', '2026-03-12']],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=3', '2026-03-04', ['2026-03-04', '2026-03-18', '2026-04-01']],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=3', '2026-03-01', ['2026-03-27', '2026-04-24', '2026-05-29']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', '2026-01-31', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', '2026-01-31', ['2026-01-31', '2026-02-28']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', '2026-01-01', ['2026-01-30', '2026-02-27']],
    ['RRULE:FREQ=YEARLY;COUNT=5', '2026-03-08', ['2026-03-08']],
    ['FREQ=DAILY;UNTIL=20260302T215959Z', '2026-03-01', ['2026-03-01', '2026-03-02']],
  ])('%s from %s', (rule, start, days) => expect(listOccurrences(rule, start, YEAR)).toEqual(days));

  it('are counted from the first, wherever one looks', () => {
    const tail = listOccurrences('FREQ=DAILY;COUNT=40', '2026-03-01', { from: '2026-04-05', to: '2026-12-31' });
    expect(tail).toEqual(['2026-04-05', '2026-04-06', '2026-04-07', '2026-04-08', '2026-04-09']);
  });

  it('29 February waits for leap years', () => {
    expect(findFirstOccurrence('FREQ=YEARLY', '2028-02-29', '2028-03-01')).toBe('2032-02-29');
  });
});

describe('rules that cannot be followed', () => {
  it.each([
    ['', 'unreadable'],
    ['every monday', 'unreadable'],
    ['FREQ=WEEKLY;BYDAY=XX', 'unreadable'],
    ['FREQ=DAILY;COUNT=0', 'unreadable'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20260401', 'unreadable'],
    ['FREQ=DAILY;UNTIL=20260230', 'unreadable'],
    ['FREQ=DAILY;INTERVAL=1;INTERVAL=2', 'unreadable'],
    ['FREQ=HOURLY', 'too-often'],
    ['FREQ=DAILY;BYHOUR=9,18', 'too-often'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'never'],
    ['FREQ=DAILY;UNTIL=20260101', 'never'],
    ['FREQ=WEEKLY;BYDAY=MO', null],
  ])('%s: %s', (rule, problem) => expect(findRuleProblem(rule, '2026-03-04')).toBe(problem));

  it('never throw, whatever is written', () => {
    const words = fc.constantFrom(
      'FREQ=DAILY',
      'BYDAY=1MO',
      'BYMONTHDAY=31',
      'BYWEEKNO=53',
      'BYYEARDAY=-366',
      'INTERVAL=9999',
      'BYSETPOS=7',
      'COUNT=3',
      'WKST=SU',
      'FREQ=YEARLY',
      'BYMONTH=2',
      '=',
      'UNTIL=20260401T000000',
      '\u0000',
    );
    const rule = fc.oneof(
      fc.array(words, { maxLength: 6 }).map((list) => list.join(';')),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(rule, (text) => {
        const parts = readRuleParts(text);
        const days = listOccurrences(text, '2026-03-04', YEAR);
        expect(days.every((day) => day >= '2026-03-04' && day <= YEAR.to)).toBe(true);
        if (typeof parts === 'string') expect(days).toEqual([]);
        else expect(writeRuleParts(readRuleParts(writeRuleParts(parts)) as typeof parts)).toBe(writeRuleParts(parts));
      }),
      { numRuns: 150 },
    );
  });
});

const dateArb = fc.integer({ min: 0, max: 3000 }).map((days) => shiftDate('2024-01-01', days)!);

const recurrenceArb = (start: string): fc.Arbitrary<Recurrence> =>
  fc
    .record({
      period: fc.constantFrom(...PERIODS),
      interval: fc.integer({ min: 1, max: 5 }),
      weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      monthDay: fc.constantFrom(...listMonthDays(start)),
      end: fc.oneof(
        fc.constant({ until: null, count: null }),
        fc.integer({ min: 0, max: 400 }).map((days) => ({ until: shiftDate(start, days)!, count: null })),
        fc.integer({ min: 1, max: 60 }).map((count) => ({ until: null, count })),
      ),
    })
    .map(({ period, interval, weekdays, monthDay, end }) => ({
      ...buildRecurrence(period, start),
      interval,
      ...end,
      weekdays: period === 'week' ? weekdays : [],
      monthDay: period === 'month' ? monthDay : null,
    }));

const caseArb = dateArb.chain((start) => fc.tuple(fc.constant(start), recurrenceArb(start)));

/** The days of a recurrence found one by one, without the engine. */
function walk(start: string, recurrence: Recurrence, to: string): string[] {
  const days: string[] = [];
  for (let day = start; day <= to; day = shiftDate(day, 1)!) {
    if (recurrence.count !== null && days.length === recurrence.count) break;
    if (recurrence.until !== null && day > recurrence.until) break;
    if (isDay(start, day, recurrence)) days.push(day);
  }
  return days;
}

const DAY_MS = 86_400_000;
const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

function isDay(start: string, day: string, { period, interval, weekdays, monthDay }: Recurrence): boolean {
  const days = Math.round((Date.parse(day) - Date.parse(start)) / DAY_MS);
  if (period === 'day') return days % interval === 0;
  if (period === 'week') {
    const weeks = Math.floor((days + WEEKDAYS.indexOf(weekdayOfDate(start))) / 7);
    return weeks % interval === 0 && weekdays.includes(weekdayOfDate(day));
  }
  const months = monthsOf(day) - monthsOf(start);
  if (period === 'year') return months % (12 * interval) === 0 && day.slice(5) === start.slice(5);
  return months % interval === 0 && listMonthDays(day).some((one) => JSON.stringify(one) === JSON.stringify(monthDay));
}

describe('DP-2: rules of the form', () => {
  it('give the days that a calendar walked day by day gives', () => {
    fc.assert(
      fc.property(caseArb, ([start, recurrence]) => {
        const to = shiftDate(start, 900)!;
        expect(listOccurrences(writeRecurrence(recurrence), start, { from: start, to })).toEqual(
          walk(start, recurrence, to),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(caseArb, ([start, recurrence]) => {
        expect(readRecurrence(writeRecurrence(recurrence), start)).toEqual(recurrence);
      }),
    );
  });

  it('the parts of a span hold what the whole holds', () => {
    fc.assert(
      fc.property(caseArb, fc.integer({ min: 0, max: 400 }), ([start, recurrence], cut) => {
        const rule = writeRecurrence(recurrence);
        const [middle, to] = [shiftDate(start, cut)!, shiftDate(start, 420)!];
        const parts = [
          ...listOccurrences(rule, start, { from: start, to: middle }),
          ...listOccurrences(rule, start, { from: shiftDate(middle, 1)!, to }),
        ];
        expect(parts).toEqual(listOccurrences(rule, start, { from: start, to }));
      }),
    );
  });

  it('an occurrence is on its day on the clock of its zone, also where clocks change', () => {
    const zones = fc.constantFrom('Europe/Bucharest', 'Europe/Chisinau', 'Europe/Moscow', 'America/New_York');
    const times = fc.constantFrom(null, '00:00', '00:30', '02:30', '03:00', '03:30', '23:59');
    fc.assert(
      fc.property(caseArb, zones, times, ([start, recurrence], timeZone, time) => {
        const days = listOccurrences(writeRecurrence(recurrence), start, { from: start, to: shiftDate(start, 370)! });
        const instants = days.map((date) => startOfSlot({ date, time, timeZone })!);
        expect(instants.map((instant) => dateAt(instant, timeZone))).toEqual(days);
        expect(new Set(instants.map((instant) => instant.getTime())).size).toBe(days.length);
        expect(instants).toEqual(instants.toSorted((one, other) => one.getTime() - other.getTime()));
      }),
    );
  });
});

describe('a rule moved with one of its days', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=MO', '2026-03-02', '2026-03-03', 'FREQ=WEEKLY;BYDAY=TU'],
    ['FREQ=WEEKLY;BYDAY=MO,SU', '2026-03-02', '2026-03-03', 'FREQ=WEEKLY;BYDAY=MO,TU'],
    ['FREQ=MONTHLY;BYMONTHDAY=5', '2026-03-05', '2026-03-09', 'FREQ=MONTHLY;BYMONTHDAY=9'],
    ['FREQ=MONTHLY;BYDAY=1MO', '2026-03-02', '2026-03-10', 'FREQ=MONTHLY;BYDAY=2TU'],
    ['FREQ=DAILY', '2026-03-02', '2026-03-10', 'FREQ=DAILY'],
    ['FREQ=WEEKLY;BYDAY=MO;UNTIL=20260330', '2026-03-02', '2026-03-04', 'FREQ=WEEKLY;UNTIL=20260401;BYDAY=WE'],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=1MO', '2026-03-02', '2026-03-10', null],
  ])('%s, %s → %s: %s', (rule, from, to, moved) => expect(shiftRule(rule, from, to)).toBe(moved));
});
