import { useLiveQuery } from 'dexie-react-hooks';

import type { Client } from '@/lib/domain/client';

import { listClients } from './repositories/clients';

export function useClients(): Client[] | undefined {
  return useLiveQuery(async () => listClients(), []);
}
