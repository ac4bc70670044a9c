import { dateAt, shiftDate, startOfSlot } from '@/lib/plan/slot-time';

/** When the day `days` later begins on the clock of `timeZone` (IANA); as many times 24 hours where the zone is unknown. ISO 8601 UTC. */
export function snoozeUntil(now: Date, days: number, timeZone: string): string {
  const today = dateAt(now, timeZone);
  const date = today === null ? null : shiftDate(today, days);
  const start = date === null ? null : startOfSlot({ date, time: null, timeZone });
  return (start ?? new Date(now.getTime() + days * DAY_MS)).toISOString();
}

const DAY_MS = 24 * 60 * 60 * 1000;
