import { describe, expect, it } from 'vitest';

import { readClockShare } from '@/lib/replies/clock-share';

/** Monday to Friday, 9 to 18 in Bucharest, two hours ahead of UTC. */
const CALENDAR = { hours: { days: [1, 2, 3, 4, 5], from: 9, to: 18 }, timeZone: 'Europe/Bucharest' };
/** Wednesday, 10:00 to 14:00 there. */
const REPLY = {
  queuedAt: '2026-03-04T08:00:00.000Z',
  dueAt: '2026-03-04T12:00:00.000Z',
  waitingSince: null,
  pausedMs: 0,
};

const shareAt = (now: string, reply: object = {}): number =>
  readClockShare({ ...REPLY, ...reply }, new Date(now), CALENDAR);

describe('how much of the time for an answer is used up', () => {
  it.each([
    ['2026-03-04T08:00:00Z', 0],
    ['2026-03-04T10:00:00Z', 0.5],
    ['2026-03-04T11:00:00Z', 0.75],
    ['2026-03-04T12:00:00Z', 1],
    ['2026-03-05T12:00:00Z', 1],
    // Before the clock of another computer queued it.
    ['2026-03-04T07:00:00Z', 0],
  ])('at %s is %d', (now, share) => {
    expect(shareAt(now)).toBe(share);
  });

  it('stands still by night and over the weekend', () => {
    const overnight = { queuedAt: '2026-03-06T15:00:00.000Z', dueAt: '2026-03-09T08:00:00.000Z' };
    expect(shareAt('2026-03-06T16:00:00Z', overnight)).toBe(0.5);
    expect(shareAt('2026-03-08T16:00:00Z', overnight)).toBe(0.5);
  });

  it('stands still while somebody else is waited for, and leaves that time out', () => {
    expect(shareAt('2026-03-04T11:59:00Z', { waitingSince: '2026-03-04T10:00:00.000Z' })).toBe(0.5);
    expect(shareAt('2026-03-04T10:00:00Z', { dueAt: '2026-03-04T14:00:00.000Z', pausedMs: 2 * 3_600_000 })).toBe(0);
  });
});
