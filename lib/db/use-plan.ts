import { useLiveQuery } from 'dexie-react-hooks';

import type { PlanItem } from '@/lib/domain/plan-item';

import { itemsAhead } from './day-ahead';
import { listDayItems } from './repositories/find-plan-items';

/**
 * Items that may concern today on any clock of the world, and unfinished ones of earlier days; `undefined` while not read yet.
 * @param today the date in UTC, "2026-03-04"
 */
export function useDayItems(today: string): PlanItem[] | undefined {
  return useLiveQuery(async () => listDayItems(today), [today], itemsAhead(today));
}
