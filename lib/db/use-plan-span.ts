import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';

import type { PlanItem } from '@/lib/domain/plan-item';

import { type DateSpan, listIdeas, listPlanItems } from './repositories/find-plan-items';

type KeepRows = (rows: PlanItem[]) => PlanItem[];

/**
 * Every reading of the database makes rows anew. Those that nobody changed are handed out as they were before, so that a month of
 * a thousand items redraws only what changed.
 */
function createKeeper(): KeepRows {
  let known = new Map<string, PlanItem>();
  return (rows) => {
    const kept = rows.map((row) => {
      const before = known.get(row.id);
      return before !== undefined && before.updatedAt === row.updatedAt ? before : row;
    });
    known = new Map(kept.map((row) => [row.id, row]));
    return kept;
  };
}

/**
 * Items of the days from `from` to `to`, each on the calendar of its own zone; `undefined` while not read yet. While another span is
 * read the last one stays.
 */
export function usePlanSpan({ from, to }: DateSpan): PlanItem[] | undefined {
  const [keep] = useState(createKeeper);
  return useLiveQuery(async () => keep(await listPlanItems({ from, to })), [from, to, keep]);
}

/** Ideas that have no day yet, the latest first; `undefined` while not read yet. */
export function usePlanIdeas(): PlanItem[] | undefined {
  const [keep] = useState(createKeeper);
  return useLiveQuery(async () => keep((await listIdeas()).filter(({ date }) => date === null)), [keep]);
}
