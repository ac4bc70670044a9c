import { useLiveQuery } from 'dexie-react-hooks';

import type { PlanItem } from '@/lib/domain/plan-item';
import { shiftDate } from '@/lib/plan/slot-time';

import { listPlanItems, listUnfinishedBefore } from './repositories/find-plan-items';

/**
 * Items that may concern today on any clock of the world, and unfinished ones of earlier days; `undefined` while not read yet.
 * @param today the date in UTC, "2026-03-04"
 */
export function useDayItems(today: string): PlanItem[] | undefined {
  return useLiveQuery(async () => {
    // No clock is more than a day away from UTC.
    const [from, to] = [shiftDate(today, -1) ?? today, shiftDate(today, 1) ?? today];
    const [near, late] = await Promise.all([listPlanItems({ from, to }), listUnfinishedBefore(from)]);
    return [...late, ...near];
  }, [today]);
}
