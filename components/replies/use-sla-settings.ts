import { useCallback, useEffect, useMemo, useState } from 'react';

import { useClients } from '@/lib/db/use-clients';
import { report } from '@/lib/errors/report';
import { DEFAULT_SLA, withCalendars } from '@/lib/replies/sla-rules';
import type { SlaSettings } from '@/lib/replies/sla-rules';
import { loadSlaSettings, saveSlaSettings, watchSlaSettings } from '@/lib/replies/sla-settings';

export interface SlaState {
  /** The presets until read; with the clients' own hours and zones. */
  settings: SlaSettings;
  save: (settings: SlaSettings) => void;
}

/** How soon whom to answer; follows changes made on other pages. */
export function useSlaSettings(): SlaState {
  const [stored, setStored] = useState(DEFAULT_SLA);
  const clients = useClients();
  useEffect(() => {
    const stop = new AbortController();
    watchSlaSettings(setStored, stop.signal);
    loadSlaSettings().then(setStored, (error: unknown) => report(error, 'replies:sla'));
    return () => stop.abort();
  }, []);
  const save = useCallback((changed: SlaSettings) => {
    saveSlaSettings(changed).catch((error: unknown) => report(error, 'replies:sla'));
  }, []);
  const settings = useMemo(() => withCalendars(stored, clients ?? []), [stored, clients]);
  return { settings, save };
}
