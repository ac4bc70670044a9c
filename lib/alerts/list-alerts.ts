import type { PlanItem } from '@/lib/domain/plan-item';
import type { Reply } from '@/lib/domain/reply';
import { sectionOf } from '@/lib/plan/arrange-day';
import { startOfSlot } from '@/lib/plan/slot-time';

import { type Alert, ALERT_KINDS, type AlertSituation } from './alert';
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
  const late = situation.replies.filter(({ dueAt }) => Date.parse(dueAt) < now.getTime());
  const speeches = [
    ...situation.items.toSorted(bySlot).flatMap((item) => sayOfItem(item, now)),
    ...late.map(sayOfReply),
  ];
  const quiet = readQuiet(situation, now);
  return ALERT_KINDS.flatMap((kind) => speeches.filter((speech) => speech.kind === kind)).map(
    ({ clientId, isUrgent, ...alert }) => ({
      ...alert,
      isQuiet:
        !(isUrgent && situation.settings.escalates) &&
        (quiet.isPersonQuiet || (clientId !== null && quiet.clients.has(clientId))),
    }),
  );
}

/** As their own clocks show it; within a day what has no time comes last. */
function bySlot(one: PlanItem, other: PlanItem): number {
  const [slot, otherSlot] = [one, other].map(({ date, time }) => `${date ?? ''} ${time ?? '~'}`);
  if (slot === otherSlot) return 0;
  return (slot ?? '') < (otherSlot ?? '') ? -1 : 1;
}

function readQuiet(situation: AlertSituation, now: Date): { isPersonQuiet: boolean; clients: ReadonlySet<string> } {
  const { person, clients } = quietClocksOf(situation);
  return {
    isPersonQuiet: person !== null && isQuiet(person, now),
    clients: new Set([...clients].filter(([, clock]) => isQuiet(clock, now)).map(([id]) => id)),
  };
}

function sayOfItem(item: PlanItem, now: Date): Speech[] {
  const section = sectionOf(item, now);
  if (section === 'overdue') return [speechOf('overdue', item, null)];
  if (section === 'check') return isWorthLooking(item, now) ? [speechOf('check', item, null)] : [];
  const start = section === 'later' ? findSoonStart(item, now) : null;
  return start === null ? [] : [speechOf('soon', item, start)];
}

/** Nobody has to be there for what a scheduler publishes. */
function findSoonStart({ date, time, timeZone, status }: PlanItem, now: Date): Date | null {
  if (date === null || time === null || status === 'scheduled') return null;
  const start = startOfSlot({ date, time, timeZone });
  const left = start === null ? 0 : start.getTime() - now.getTime();
  return left > 0 && left <= SOON_MS ? start : null;
}

function isWorthLooking({ status, publishedAt }: PlanItem, now: Date): boolean {
  if (status !== 'published' || publishedAt === null) return true;
  return Date.parse(publishedAt) + LOOK_AFTER_MS <= now.getTime();
}

/** Moved or put off, it is spoken of anew; renamed it is not. */
function speechOf(kind: 'overdue' | 'soon' | 'check', item: PlanItem, startsAt: Date | null): Speech {
  const { id, title, date, time, snoozedUntil, clientId } = item;
  const put = snoozedUntil === null ? '' : `:${snoozedUntil}`;
  const key = `plan:${id}:${kind}:${date ?? ''}T${time ?? ''}${put}`;
  return { kind, key, subjectId: id, title, startsAt: startsAt?.toISOString() ?? null, clientId, isUrgent: false };
}

function sayOfReply({ id, dueAt, author, clientId, tier }: Reply): Speech {
  const title = author.name ?? author.handle ?? '';
  const isUrgent = tier >= ESCALATED_FROM;
  return { kind: 'answer', key: `reply:${id}:${dueAt}`, subjectId: id, title, startsAt: null, clientId, isUrgent };
}
