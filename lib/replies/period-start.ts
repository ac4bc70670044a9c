import { addDays, instantOf, wallTimeOf } from '@/lib/text/zoned-time';

const FIRST_HOURS = [0, 1, 2, 3] as const;

/**
 * Where a period of so many calendar days begins that ends with today, on the clock of `timeZone` (IANA): the first instant of its
 * first day. ISO 8601 UTC; the earliest time there is for null days and for a zone the browser does not know.
 */
export function periodStart(days: number | null, now: Date, timeZone: string): string {
  const wall = wallTimeOf(now, timeZone);
  if (days === null || wall === null) return new Date(0).toISOString();
  const first = { ...addDays(wall, 1 - days), minute: 0, second: 0 };
  // Where the clock skips midnight, the day begins at the next full hour.
  const start = FIRST_HOURS.map((hour) => instantOf({ ...first, hour }, timeZone)).find((instant) => instant !== null);
  return (start ?? now).toISOString();
}
