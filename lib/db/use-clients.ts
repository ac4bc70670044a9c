import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';

import type { Client } from '@/lib/domain/client';

import { listClients } from './repositories/clients';
import { countOpenWork, type OpenWork } from './repositories/open-work';

/** By place, then by name. */
export function useClients(): Client[] | undefined {
  return useLiveQuery(async () => listClients(), []);
}

/** The clients by id, empty until read; the same map until one of them changes. */
export function useClientMap(): ReadonlyMap<string, Client> {
  const clients = useClients();
  return useMemo(() => new Map((clients ?? []).map((client) => [client.id, client])), [clients]);
}

/** What is open of each client today; undefined until read. Give the minute, so that the day turns while the page is open. */
export function useOpenWork(now: Date): ReadonlyMap<string, OpenWork> | undefined {
  const at = now.toISOString();
  return useLiveQuery(async () => countOpenWork(new Date(at)), [at]);
}
