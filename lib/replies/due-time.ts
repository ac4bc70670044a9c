import type { Reply } from '@/lib/domain/reply';
import { addWorkingTime, endOfWorkingDay } from '@/lib/schedule/working-time';

import { calendarOf, type SlaSettings, targetOf } from './sla-rules';

const MS_PER_MINUTE = 60_000;

/** What the due time follows from. */
export type DueBasis = Pick<Reply, 'queuedAt' | 'kind' | 'tier' | 'clientId' | 'pausedMs'>;

/**
 * Until when a comment should be answered by the rules, the time its clock stood added. ISO 8601 UTC. `zone` as in `calendarOf`.
 */
export function dueTimeOf(basis: DueBasis, settings: SlaSettings, zone?: string): string {
  const calendar = calendarOf(settings, basis.clientId, zone);
  const target = targetOf(settings, basis);
  const queued = new Date(basis.queuedAt);
  const due =
    target === 'same-day' ? (endOfWorkingDay(queued, calendar) ?? queued) : addWorkingTime(queued, target, calendar);
  if (basis.pausedMs === 0) return due.toISOString();
  return addWorkingTime(due, basis.pausedMs / MS_PER_MINUTE, calendar).toISOString();
}
