import type { Client } from '@/lib/domain/client';

/** The order of every list of clients: by place, then by name. */
export function compareClients(one: Client, other: Client): number {
  return one.place - other.place || one.name.localeCompare(other.name);
}
