import { useCallback } from 'react';

import { useHashRoute } from '@/components/app/use-hash-route';

const PATH = 'clients';
const CLIENT = 'client';

export interface ClientsAddress {
  /** The client whose page is open; null: none. */
  openId: string | null;
  open: (id: string | null) => void;
}

/** `#/clients?client=ID`. */
export function useClientsAddress(): ClientsAddress {
  const { params, navigate } = useHashRoute();
  const open = useCallback(
    (id: string | null) => navigate(PATH, id === null ? undefined : new URLSearchParams({ [CLIENT]: id })),
    [navigate],
  );
  return { openId: params.get(CLIENT), open };
}
