import type { PlanItem } from '@/lib/domain/plan-item';

import { shiftDate } from './slot-time';

/** So far ahead the plan is expected to be filled (domain.md 6.4: two weeks to a month ahead). */
export const GAP_DAYS = 14;
/** So far back it is looked how often a client posts. */
const RHYTHM_DAYS = 28;
/** A weekday belongs to the rhythm when there was something on so many of the last four. */
const RHYTHM_LEAST = 2;
const DAYS_PER_WEEK = 7;

/** What stands for a post of its day: what was given up leaves the day empty. */
function countsForDay({ kind, status, date }: PlanItem): boolean {
  return kind === 'post' && date !== null && status !== 'dropped' && status !== 'missed' && status !== 'held';
}

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

interface GapOptions {
  /** The date on the client's clock. */
  today: string;
  /** Days of the week on which somebody works for the client, from 0, Sunday. */
  workingDays: readonly number[];
}

/**
 * Days of the next two weeks, today among them, on which a client has no post though its rhythm has one. The rhythm: weekdays with a
 * post on at least two of the last four; where fewer than two weekdays are so (a client that is new), every working day.
 * @param items those of one client, from four weeks ago to two weeks ahead
 */
export function findDayGaps(items: readonly PlanItem[], { today, workingDays }: GapOptions): string[] {
  const days = new Set(items.filter(countsForDay).map(({ date }) => date));
  const rhythm = rhythmOf(
    [...days].filter((date) => date !== null),
    today,
  );
  const expected = rhythm.size >= RHYTHM_LEAST ? rhythm : new Set(workingDays);
  return Array.from({ length: GAP_DAYS }, (_, index) => shiftDate(today, index) ?? today).filter(
    (date) => expected.has(weekdayOf(date)) && !days.has(date),
  );
}

function rhythmOf(days: readonly string[], today: string): Set<number> {
  const first = shiftDate(today, -RHYTHM_DAYS) ?? today;
  const past = days.filter((date) => date >= first && date < today).map(weekdayOf);
  const weekdays = Array.from({ length: DAYS_PER_WEEK }, (_, weekday) => weekday);
  return new Set(weekdays.filter((weekday) => past.filter((other) => other === weekday).length >= RHYTHM_LEAST));
}
