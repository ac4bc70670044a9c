import { useCallback, useEffect, useState } from 'react';

import { readQuota } from '@/lib/db/storage';
import type { Quota } from '@/lib/db/storage';

/** Room taken and left; null until the browser answered. */
export function useStorageEstimate(): { estimate: Quota | null; reload: () => void } {
  const [estimate, setEstimate] = useState<Quota | null>(null);
  const reload = useCallback(() => void readQuota().then(setEstimate), []);
  useEffect(reload, [reload]);
  return { estimate, reload };
}

/** The taken share of the room, 0 to 1; null where the browser does not tell. */
export function usedShare({ usage, quota }: Quota): number | null {
  return usage === null || quota === null || quota === 0 ? null : Math.min(usage / quota, 1);
}
