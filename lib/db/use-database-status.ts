import { useSyncExternalStore } from 'react';

import { db } from './database';
import type { DatabaseStatus } from './database-state';

/** Whether this page may still use the database; anything but `ready` asks for a reload. */
export function useDatabaseStatus(): DatabaseStatus {
  const { state } = db();
  return useSyncExternalStore(state.subscribe, state.get);
}
