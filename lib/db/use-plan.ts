import { liveQuery } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';

import type { PlanItem } from '@/lib/domain/plan-item';
import { shiftDate } from '@/lib/plan/slot-time';

import { listPlanItems, listUnfinishedBefore } from './repositories/find-plan-items';

/** By then the window has asked, or never will. */
const READ_AHEAD_MS = 2000;

/**
 * Items that may concern today on any clock of the world, and unfinished ones of earlier days; `undefined` while not read yet.
 * @param today the date in UTC, "2026-03-04"
 */
export function useDayItems(today: string): PlanItem[] | undefined {
  return useLiveQuery(async () => readDayItems(today), [today]);
}

/**
 * Begins to read what `useDayItems` will ask for, so that the database works while the window is loaded and drawn: Dexie answers the
 * same question, asked again soon after, from what is under way. What may fail is told by the hook, which meets the same failure.
 * @param today as for `useDayItems`
 */
export function readDayAhead(today: string): void {
  const reading = liveQuery(async () => readDayItems(today)).subscribe({ error: () => undefined });
  setTimeout(() => reading.unsubscribe(), READ_AHEAD_MS);
}

async function readDayItems(today: string): Promise<PlanItem[]> {
  // No clock is more than a day away from UTC.
  const [from, to] = [shiftDate(today, -1) ?? today, shiftDate(today, 1) ?? today];
  const [near, late] = await Promise.all([listPlanItems({ from, to }), listUnfinishedBefore(from)]);
  return [...late, ...near];
}
