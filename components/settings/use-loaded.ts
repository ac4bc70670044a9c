import { useCallback, useEffect, useState } from 'react';

import { report } from '@/lib/errors/report';

/** What `load` gives, null until then; `reload` asks again. `load` must keep its identity between renders. */
export function useLoaded<T>(load: () => Promise<T>): { value: T | null; reload: () => void } {
  const [value, setValue] = useState<T | null>(null);
  const reload = useCallback(() => {
    load().then(setValue, (error: unknown) => report(error, 'settings:load'));
  }, [load]);
  useEffect(reload, [reload]);
  return { value, reload };
}
