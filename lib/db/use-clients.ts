import { useLiveQuery } from 'dexie-react-hooks';

import type { Client } from '@/lib/domain/client';

import { clientsAhead } from './day-ahead';
import { listClients } from './repositories/clients';
import { countOpenWork, type OpenWork } from './repositories/open-work';

/** By place, then by name. */
export function useClients(): Client[] | undefined {
  return useLiveQuery(async () => listClients(), [], clientsAhead());
}

/** What is open of each client today; undefined until read. Give the minute, so that the day turns while the page is open. */
export function useOpenWork(now: Date): ReadonlyMap<string, OpenWork> | undefined {
  const at = now.toISOString();
  return useLiveQuery(async () => countOpenWork(new Date(at)), [at]);
}
