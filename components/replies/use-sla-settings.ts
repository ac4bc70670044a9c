import { useCallback, useEffect, useState } from 'react';

import { report } from '@/lib/errors/report';
import { DEFAULT_SLA } from '@/lib/replies/sla-rules';
import type { SlaSettings } from '@/lib/replies/sla-rules';
import { loadSlaSettings, saveSlaSettings, watchSlaSettings } from '@/lib/replies/sla-settings';

export interface SlaState {
  /** The presets until read. */
  settings: SlaSettings;
  save: (settings: SlaSettings) => void;
}

/** How soon whom to answer; follows changes made on other pages. */
export function useSlaSettings(): SlaState {
  const [settings, setSettings] = useState(DEFAULT_SLA);
  useEffect(() => {
    const stop = new AbortController();
    watchSlaSettings(setSettings, stop.signal);
    loadSlaSettings().then(setSettings, (error: unknown) => report(error, 'replies:sla'));
    return () => stop.abort();
  }, []);
  const save = useCallback((changed: SlaSettings) => {
    saveSlaSettings(changed).catch((error: unknown) => report(error, 'replies:sla'));
  }, []);
  return { settings, save };
}
