import { listClients } from '@/lib/db/repositories/clients';

import { type SlaSettings, withCalendars } from './sla-rules';
import { loadSlaSettings } from './sla-settings';

/** How soon whom to answer, with the clients' own hours and zones. Rejects when storage or database fail. */
export async function loadRules(): Promise<SlaSettings> {
  const [settings, clients] = await Promise.all([loadSlaSettings(), listClients()]);
  return withCalendars(settings, clients);
}
