import { useCallback, useEffect, useState } from 'react';

import { report } from '@/lib/errors/report';

import { loadNudgeDays, type NudgeDays, saveNudgeDays, watchNudgeDays } from './nudge-settings';

const fail = (error: unknown): void => void report(error, 'nudges:settings');

/** After how many days a competitor is named, null until read, and how to change it. The same in every open page. */
export function useNudgeDays(): { days: NudgeDays | null; change: (days: NudgeDays) => void } {
  const [days, setDays] = useState<NudgeDays | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchNudgeDays(setDays, stop.signal);
    loadNudgeDays().then(setDays, fail);
    return () => stop.abort();
  }, []);
  const change = useCallback((chosen: NudgeDays) => {
    setDays(chosen);
    saveNudgeDays(chosen).catch(fail);
  }, []);
  return { days, change };
}
