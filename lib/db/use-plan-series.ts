import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';

import type { PlanSeries } from '@/lib/domain/plan-series';
import { report } from '@/lib/errors/report';

import { extendSeries } from './repositories/extend-series';
import { findSeries } from './repositories/plan-series';

/** The series with this id; null where there is none (anymore), `undefined` while not read yet. */
export function usePlanSeries(id: string | null): PlanSeries | null | undefined {
  return useLiveQuery(async () => (id === null ? null : findSeries(id)), [id]);
}

/** Sees to it that recurring items exist up to the last day that is shown ("2026-05-31"). */
export function useSeriesUntil(until: string, now: Date): void {
  const today = now.toISOString().slice(0, 10);
  useEffect(() => {
    extendSeries({ now: new Date(`${today}T12:00:00Z`), until }).catch((error: unknown) =>
      report(error, 'plan:series'),
    );
  }, [until, today]);
}
