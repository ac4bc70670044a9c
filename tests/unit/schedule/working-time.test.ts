import { describe, expect, it } from 'vitest';

import { dueTimeOf } from '@/lib/schedule/due-time';
import { addWorkingTime, DEFAULT_WORKING_HOURS } from '@/lib/schedule/working-time';

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

describe('the due time of an answer', () => {
  it('is four working hours ahead', () => {
    expect(dueTimeOf(new Date('2026-03-06T15:00:00.000Z'), timeZone)).toBe('2026-03-09T10:00:00.000Z');
  });
});
