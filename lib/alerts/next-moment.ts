import type { PlanItem } from '@/lib/domain/plan-item';
import { CHECK_AFTER_MS } from '@/lib/plan/arrange-day';
import { endOfSlot, shiftDate, startOfSlot } from '@/lib/plan/slot-time';

import type { AlertSituation } from './alert';
import { LOOK_AFTER_MS, SOON_MS } from './list-alerts';
import { listQuietEdges, quietClocksOf } from './quiet-hours';

/** No clock shows a date that is further from that of UTC. */
const DAYS_BETWEEN_CLOCKS = 1;

/**
 * The next instant after `now` at which `listAlerts` may answer something else although nothing was written: a slot comes, begins, is
 * over or five minutes over, a day begins, what was put off comes back, an answer is late, quiet hours begin or end. Never too late;
 * may be for nothing. null: nothing is known to come. Pure.
 */
export function nextMoment(situation: AlertSituation, now: Date): Date | null {
  const { person, clients } = quietClocksOf(situation);
  const clocks = [...(person === null ? [] : [person]), ...clients.values()];
  const moments = [
    ...clocks.flatMap((clock) => listQuietEdges(clock, now).map((edge) => edge.getTime())),
    // Late is what was due before now: a millisecond after.
    ...situation.replies.map(({ dueAt }) => Date.parse(dueAt) + 1),
    ...situation.items.flatMap((item) => listMoments(item, now)),
  ].filter((moment) => moment > now.getTime());
  return moments.length === 0 ? null : new Date(moments.reduce((one, other) => Math.min(one, other)));
}

function listMoments(item: PlanItem, now: Date): number[] {
  const { date, time, timeZone, snoozedUntil, publishedAt } = item;
  const told = [snoozedUntil, publishedAt].flatMap((at) => (at === null ? [] : [Date.parse(at)]));
  const moments = told.flatMap((at) => [at, at + LOOK_AFTER_MS]);
  if (date === null || isLongOver(date, now)) return moments;
  const day = startOfSlot({ date, time: null, timeZone })?.getTime();
  const start = startOfSlot({ date, time, timeZone })?.getTime();
  const end = endOfSlot({ date, time, timeZone })?.getTime();
  if (day !== undefined) moments.push(day);
  if (start !== undefined) moments.push(start - SOON_MS, start);
  if (end !== undefined) moments.push(end, end + CHECK_AFTER_MS);
  return moments;
}

/** Spares the arithmetic of clocks for a heap of old items. */
function isLongOver(date: string, now: Date): boolean {
  const last = shiftDate(now.toISOString().slice(0, 10), -1 - DAYS_BETWEEN_CLOCKS);
  return last !== null && date < last;
}
