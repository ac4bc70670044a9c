import type { Client } from '@/lib/domain/client';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

/** IANA zone on whose clock a client's days are read: its own, else that of this computer. */
export function timeZoneOf(client: Pick<Client, 'timeZone'> | null): string {
  return client?.timeZone ?? localTimeZone();
}
