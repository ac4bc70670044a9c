import type { PlanItem } from '@/lib/domain/plan-item';

import { addDays } from './calendar-days';

export const MINUTES_PER_DAY = 24 * 60;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Minutes since midnight of a clock ("14:05"), as it is written. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** "14:05". */
export function clockOf(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** A slot so many minutes further on the clock as it hangs on the wall, over midnight into the next day. */
export function shiftSlot(
  { date, time }: Pick<PlanItem, 'date' | 'time'>,
  minutes: number,
): Pick<PlanItem, 'date' | 'time'> {
  if (date === null || time === null) return { date, time };
  const total = minutesOf(time) + minutes;
  const days = Math.floor(total / MINUTES_PER_DAY);
  return { date: addDays(date, days), time: clockOf(total - days * MINUTES_PER_DAY) };
}
