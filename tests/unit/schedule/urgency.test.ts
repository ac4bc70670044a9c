import { describe, expect, it } from 'vitest';

import { urgencyOf } from '@/lib/schedule/urgency';

const CHISINAU = 'Europe/Chisinau';

describe('urgency', () => {
  it.each([
    // 14:00 in Chișinău, two hours ahead of UTC in winter.
    ['2026-03-02T11:59:59.999Z', 'overdue'],
    ['2026-03-02T12:00:00.000Z', 'today'],
    ['2026-03-02T21:59:59.000Z', 'today'],
    ['2026-03-02T22:00:00.000Z', 'later'],
    ['2026-04-02T11:00:00.000Z', 'later'],
  ])('due %s at 14:00 is %s', (dueAt, urgency) => {
    expect(urgencyOf(dueAt, new Date('2026-03-02T12:00:00.000Z'), CHISINAU)).toBe(urgency);
  });

  it('ends the day by the local clock', () => {
    const now = new Date('2026-03-02T23:00:00.000Z');
    const dueAt = '2026-03-03T03:00:00.000Z';
    expect(urgencyOf(dueAt, now, CHISINAU)).toBe('today');
    expect(urgencyOf(dueAt, now, 'UTC')).toBe('later');
    expect(urgencyOf(dueAt, now, 'America/New_York')).toBe('today');
  });

  it('knows days of 25 hours', () => {
    // 25 October 2026, the clock goes back at 04:00: from 00:00 to 23:59 are nearly 25 hours.
    expect(urgencyOf('2026-10-25T21:59:00.000Z', new Date('2026-10-24T21:00:00.000Z'), CHISINAU)).toBe('today');
  });
});
