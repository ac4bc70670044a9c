import { useCallback, useEffect, useState } from 'react';

import { useClients } from '@/lib/db/use-clients';
import type { Client } from '@/lib/domain/client';
import type { ClientId } from '@/lib/domain/ids';
import { report } from '@/lib/errors/report';

import { clientFocusAhead, loadClientFocus, saveClientFocus, watchClientFocus } from './client-focus';

export interface ClientFocus {
  /** False until storage and database were read: what is filtered by it should wait so long. */
  isReady: boolean;
  /** The client looked at; null: all of them. Never one that is gone. */
  clientId: ClientId | null;
  client: Client | null;
  /** By place; the first nine have the keys 1 to 9. */
  clients: readonly Client[];
  focus: (clientId: ClientId | null) => void;
}

const NO_CLIENTS: readonly Client[] = [];
const fail = (error: unknown): void => void report(error, 'clients:focus');

/** Whose work is looked at (domain.md DP-14): remembered, and the same in popup, side panel and workspace. */
export function useClientFocus(): ClientFocus {
  const clients = useClients();
  const [stored, setStored] = useState(clientFocusAhead);
  useEffect(() => {
    const stop = new AbortController();
    watchClientFocus(setStored, stop.signal);
    loadClientFocus().then(setStored, fail);
    return () => stop.abort();
  }, []);
  const focus = useCallback((clientId: ClientId | null) => {
    setStored(clientId);
    saveClientFocus(clientId).catch(fail);
  }, []);
  const client = clients?.find(({ id }) => id === stored) ?? null;
  return {
    isReady: clients !== undefined && stored !== undefined,
    clientId: client?.id ?? null,
    client,
    clients: clients ?? NO_CLIENTS,
    focus,
  };
}
