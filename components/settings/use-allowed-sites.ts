import { useEffect, useState } from 'react';

import { report } from '@/lib/errors/report';
import { type AllowedSite, loadAllowedSites, watchAllowedSites } from '@/lib/sites/allowed-sites';

/** The allowed sites, kept up to date; null until read. */
export function useAllowedSites(): readonly AllowedSite[] | null {
  const [sites, setSites] = useState<readonly AllowedSite[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchAllowedSites(setSites, stop.signal);
    loadAllowedSites().then(setSites, (error: unknown) => report(error, 'settings:sites'));
    return () => stop.abort();
  }, []);
  return sites;
}
