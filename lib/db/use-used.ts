import { useLiveQuery } from 'dexie-react-hooks';

import { db } from './database';

/** Whether anything was ever planned or any client named; undefined until read. */
export function useUsed(): boolean | undefined {
  return useLiveQuery(async () => {
    const [clients, items] = await Promise.all([db().clients.count(), db().planItems.count()]);
    return clients + items > 0;
  }, []);
}
