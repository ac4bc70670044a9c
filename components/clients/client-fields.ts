import type { Client, ClientChange } from '@/lib/domain/client';

/** What each part of a client's page is given: the row as it is, and how to change it. */
export interface ClientFieldsProps {
  client: Client;
  /** Saved at once; can be undone. */
  onChange: (change: ClientChange) => void;
}
