import type { WallTime } from '@/lib/text/zoned-time';

import { isRealDay } from '../slot-time';

export type PlainDay = Pick<WallTime, 'year' | 'month' | 'day'>;

/** 29 February is up to eight years ahead (1900, 2100). */
const YEARS_AHEAD = 8;

/**
 * The day meant by day and month: without a year the next one from `today` on, of two digits of this century; null where there is no
 * such day.
 */
export function nextSuchDay(
  { day, month, year }: { day: number; month: number; year: number | null },
  today: WallTime,
): PlainDay | null {
  if (year !== null) return realDay(year < 100 ? 2000 + year : year, month, day);
  const thisYear = realDay(today.year, month, day);
  const isPast = month < today.month || (month === today.month && day < today.day);
  if (thisYear !== null && !isPast) return thisYear;
  for (let ahead = 1; ahead <= YEARS_AHEAD; ahead += 1) {
    const later = realDay(today.year + ahead, month, day);
    if (later !== null) return later;
  }
  return null;
}

/** null for a day that no calendar has. Months from 1. */
export function realDay(year: number, month: number, day: number): PlainDay | null {
  const date = { year, month, day };
  return isRealDay(date) ? date : null;
}
