import { describe, expect, it } from 'vitest';

import { startOfLocalDay } from '@/lib/db/local-day';

describe('startOfLocalDay', () => {
  it.each([
    ['UTC', '2026-03-02T08:00:00.000Z', '2026-03-02T00:00:00.000Z'],
    ['Europe/Chisinau', '2026-07-02T08:00:00.000Z', '2026-07-01T21:00:00.000Z'],
    // Clocks went forward at 03:00: the day began on winter time, now is summer time.
    ['Europe/Bucharest', '2026-03-29T12:00:00.000Z', '2026-03-28T22:00:00.000Z'],
    // Clocks went back at 04:00: the day is 25 hours long.
    ['Europe/Bucharest', '2026-10-25T21:59:00.000Z', '2026-10-24T21:00:00.000Z'],
    // Beirut skipped midnight: 2021-03-28 began at 01:00.
    ['Asia/Beirut', '2021-03-28T10:00:00.000Z', '2021-03-27T22:00:00.000Z'],
    // Havana went back from 01:00 to 00:00: midnight came twice, the first counts.
    ['America/Havana', '2021-11-07T12:00:00.000Z', '2021-11-07T04:00:00.000Z'],
    ['America/Los_Angeles', '2026-01-01T07:59:59.999Z', '2025-12-31T08:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01T10:00:00.000Z', '2026-01-01T10:00:00.000Z'],
    ['Asia/Kathmandu', '2026-01-01T18:14:59.999Z', '2025-12-31T18:15:00.000Z'],
  ])('in %s at %s is %s', (timeZone, now, start) => {
    expect(startOfLocalDay(new Date(now), timeZone).toISOString()).toBe(start);
  });
});
