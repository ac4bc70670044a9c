import { useEffect } from 'react';

import { report } from '@/lib/errors/report';

import { extendSeries } from './repositories/extend-series';

/** Sees to it that recurring items exist up to the last day that is shown ("2026-05-31"). */
export function useSeriesUntil(until: string, now: Date): void {
  const today = now.toISOString().slice(0, 10);
  useEffect(() => {
    extendSeries({ now: new Date(`${today}T12:00:00Z`), until }).catch((error: unknown) =>
      report(error, 'plan:series'),
    );
  }, [until, today]);
}
