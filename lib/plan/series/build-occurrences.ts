import type { PlanContent } from '@/lib/domain/plan-item';
import type { PlanSeries } from '@/lib/domain/plan-series';

import { listOccurrences, type DateSpan } from './occurrences';

/** How far ahead occurrences are made; a plan shown further ahead makes more. */
export const SERIES_HORIZON_DAYS = 56;

/**
 * What a series puts into the plan within a span: its content on each of its days, those left out that were deleted or are there
 * already.
 * @param known the days (`occurrence.date`) that exist
 */
export function buildOccurrences(
  series: Pick<PlanSeries, 'id' | 'rule' | 'content' | 'except'>,
  span: DateSpan,
  known: ReadonlySet<string> = new Set(),
): PlanContent[] {
  const gone = new Set(series.except);
  return listOccurrences(series.rule, series.content.date, span)
    .filter((date) => !gone.has(date) && !known.has(date))
    .map((date) => ({ ...series.content, date, occurrence: { seriesId: series.id, date } }));
}
