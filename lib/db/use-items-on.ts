import { useLiveQuery } from 'dexie-react-hooks';

import type { PlanItem } from '@/lib/domain/plan-item';

import { listPlanItems } from './repositories/find-plan-items';

const NONE: PlanItem[] = [];

/** What stands in the plan from one day to another, both included; nothing while not read yet, or without days. */
export function useItemsOn(from: string | null, to: string | null): PlanItem[] {
  const items = useLiveQuery(
    async () => (from === null || to === null ? NONE : listPlanItems({ from, to })),
    [from, to],
  );
  return items ?? NONE;
}
