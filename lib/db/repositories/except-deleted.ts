import type { PlanSeries } from '@/lib/domain/plan-series';

import type { JackdawDatabase } from '../database';
import type { PlainRows } from '../schema/rows';

/**
 * The series of items that are about to be deleted, so that none of those days is made again; undefined where none of them recurs.
 * Runs inside the caller's transaction.
 */
export async function exceptDeleted(ids: readonly string[], database: JackdawDatabase): Promise<PlainRows | undefined> {
  const items = (await database.planItems.bulkGet([...ids])).filter((item) => item !== undefined);
  const days = Map.groupBy(
    items.flatMap(({ occurrence }) => occurrence ?? []),
    ({ seriesId }) => seriesId,
  );
  const series = (await database.planSeries.bulkGet([...days.keys()])).filter((row) => row !== undefined);
  if (series.length === 0) return undefined;
  const withDays = (row: PlanSeries): PlanSeries => {
    const gone = (days.get(row.id) ?? []).map(({ date }) => date);
    return { ...row, except: [...new Set([...row.except, ...gone])].toSorted() };
  };
  return { planSeries: Object.fromEntries(series.map((row) => [row.id, withDays(row)])) };
}
