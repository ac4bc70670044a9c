import { networkName } from '@/components/post-card/network-name';
import { m } from '@/lib/i18n/messages';

import type { PlanEntry } from './day-entries';
import { timeWords } from './day-words';
import { statusName } from './status-name';

/** An item in one line, as it is read out. */
export function itemWords({ item, look, client }: PlanEntry, isSelected: boolean): string {
  const { title, time, networks, status } = item;
  return [
    title,
    time === null ? null : timeWords(time),
    ...networks.map(networkName),
    statusName(status),
    look === 'overdue' ? m.calendar_overdue() : null,
    client?.name ?? null,
    isSelected ? m.calendar_is_selected() : null,
  ]
    .filter((word) => word !== null)
    .join(', ');
}
