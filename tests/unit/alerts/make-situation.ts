import type { AlertSituation } from '@/lib/alerts/alert';
import { type Client, clientSchema } from '@/lib/domain/client';
import type { AlertSettings } from '@/lib/settings/alert-settings';

export const SETTINGS: AlertSettings = {
  hasBadge: true,
  isNotifying: true,
  kinds: { overdue: true, answer: true, soon: true, check: true },
  quietHours: null,
  escalates: true,
  hidesTexts: false,
};

/** Nothing to tell but what is given. */
export function makeSituation(changes: Partial<AlertSituation> = {}): AlertSituation {
  return { items: [], replies: [], clients: [], settings: SETTINGS, timeZone: 'Europe/Bucharest', ...changes };
}

export function makeClient(changes: Partial<Record<keyof Client, unknown>> = {}): Client {
  return clientSchema.parse({
    id: 'client',
    name: 'Brutăria',
    colour: '#aa5500',
    createdAt: '2026-03-01T08:00:00.000Z',
    updatedAt: '2026-03-01T08:00:00.000Z',
    ...changes,
  });
}
