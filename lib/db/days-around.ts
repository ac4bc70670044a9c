import { shiftDate } from '@/lib/plan/slot-time';

/** No clock of the world is more than a day away from UTC. @param today the date in UTC, "2026-03-04" */
export function daysAround(today: string): { from: string; to: string } {
  return { from: shiftDate(today, -1) ?? today, to: shiftDate(today, 1) ?? today };
}
