import type { JackdawDatabase } from '@/lib/db/database';
import { addPlanSeries } from '@/lib/db/repositories/plan-series';
import type { PlanItem } from '@/lib/domain/plan-item';
import { shiftDate } from '@/lib/plan/slot-time';

import { dump } from './fresh-database';
import { makePlanContent } from './make-plan-item';

export const NOW = new Date('2026-03-02T08:00:00Z');
export const MONDAYS = 'FREQ=WEEKLY;BYDAY=MO';
export const later = (days: number): Date => new Date(`${shiftDate('2026-03-02', days)}T08:00:00Z`);

export async function addWeekly(database: JackdawDatabase, rule = MONDAYS): Promise<PlanItem[]> {
  const content = { ...makePlanContent({ title: 'Weekly tip' }), date: '2026-03-02' };
  const added = await addPlanSeries({ content, rule }, { now: NOW }, database);
  if (!added.ok) throw new Error(added.code);
  return listItems(database);
}

export const listItems = async (database: JackdawDatabase): Promise<PlanItem[]> =>
  (await database.planItems.toArray()).toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));

export const datesOf = (items: readonly PlanItem[]): (string | null)[] => items.map(({ date }) => date);

export const stateOf = async (database: JackdawDatabase) => {
  const { planItems, planSeries } = await dump(database);
  return { planItems, planSeries };
};
