import type { PlanItem } from '@/lib/domain/plan-item';
import type { Reply } from '@/lib/domain/reply';
import { arrangeDay, type DayRow } from '@/lib/plan/arrange-day';
import { endOfSlot } from '@/lib/plan/slot-time';

import type { Alert, AlertSituation } from './alert';
import { isQuiet, quietClocksOf } from './quiet-hours';

/** How long before its time an item is spoken of. */
export const SOON_MS = 15 * 60_000;
/** So long after somebody said that it is out, it is worth looking whether it is (domain.md DP-9). */
export const LOOK_AFTER_MS = 5 * 60_000;

/** Tiers of the director and of a crisis. */
const ESCALATED_FROM = 3;

type Speech = Omit<Alert, 'isQuiet'> & { clientId: string | null; isUrgent: boolean };

/** Everything the person can be told of now, each in one kind: what is overdue first, then by time. Pure. */
export function listAlerts(situation: AlertSituation, now: Date): Alert[] {
  const day = arrangeDay(situation.items, now);
  const speeches = [
    ...day.overdue.map(({ item }) => sayOfItem('overdue', item)),
    ...situation.replies.filter(({ dueAt }) => Date.parse(dueAt) < now.getTime()).map(sayOfReply),
    ...[...day.next, ...day.later].filter((row) => isSoon(row, now)).map(({ item }) => sayOfItem('soon', item)),
    ...day.check.filter(({ item }) => isWorthLooking(item, now)).map(({ item }) => sayOfItem('check', item)),
  ];
  const quiet = readQuiet(situation, now);
  return speeches.map(({ clientId, isUrgent, ...alert }) => ({
    ...alert,
    isQuiet:
      !(isUrgent && situation.settings.escalates) &&
      (quiet.isPersonQuiet || (clientId !== null && quiet.clients.has(clientId))),
  }));
}

function readQuiet(situation: AlertSituation, now: Date): { isPersonQuiet: boolean; clients: ReadonlySet<string> } {
  const { person, clients } = quietClocksOf(situation);
  return {
    isPersonQuiet: person !== null && isQuiet(person, now),
    clients: new Set([...clients].filter(([, clock]) => isQuiet(clock, now)).map(([id]) => id)),
  };
}

/** Nobody has to be there for what a scheduler publishes. */
function isSoon({ item, startsAt }: DayRow, now: Date): boolean {
  if (item.time === null || startsAt === null || item.status === 'scheduled') return false;
  const left = startsAt.getTime() - now.getTime();
  return left > 0 && left <= SOON_MS;
}

function isWorthLooking({ status, publishedAt }: PlanItem, now: Date): boolean {
  if (status !== 'published' || publishedAt === null) return true;
  return Date.parse(publishedAt) + LOOK_AFTER_MS <= now.getTime();
}

/** Moved or put off, it is spoken of anew; renamed it is not. */
function sayOfItem(kind: 'overdue' | 'soon' | 'check', item: PlanItem): Speech {
  const { id, title, date, time, timeZone, snoozedUntil, clientId } = item;
  const end = date === null ? null : endOfSlot({ date, time, timeZone });
  const put = snoozedUntil === null ? '' : `:${snoozedUntil}`;
  const key = `plan:${id}:${kind}:${date ?? ''}T${time ?? ''}${put}`;
  return { kind, key, subjectId: id, title, at: end?.toISOString() ?? null, clientId, isUrgent: false };
}

function sayOfReply({ id, dueAt, author, clientId, tier }: Reply): Speech {
  const title = author.name ?? author.handle ?? '';
  const isUrgent = tier >= ESCALATED_FROM;
  return { kind: 'answer', key: `reply:${id}:${dueAt}`, subjectId: id, title, at: dueAt, clientId, isUrgent };
}
