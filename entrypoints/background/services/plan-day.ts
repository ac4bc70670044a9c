import { v7 as uuid } from 'uuid';

import { findOpenPause, type DayPause, listOpenPauses } from '@/lib/db/repositories/day-log';
import { listPlanItems, listUnfinishedBefore } from '@/lib/db/repositories/find-plan-items';
import { saveRows } from '@/lib/db/repositories/plain-rows';
import { changePlanItems } from '@/lib/db/repositories/plan-items';
import { dayLogEntrySchema } from '@/lib/domain/day-log';
import { dayLogIdSchema } from '@/lib/domain/ids';
import type { PlanItem } from '@/lib/domain/plan-item';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';
import { holdByPause, isStoppedByPause, resumeFromPause } from '@/lib/plan/pause-day';
import { dateAt, shiftDate } from '@/lib/plan/slot-time';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

function todayHere(now: Date): string {
  return dateAt(now, localTimeZone()) ?? now.toISOString().slice(0, 10);
}

/** Whatever may be today's on some clock of the world, or is left from before. */
async function listNearItems(now: Date): Promise<PlanItem[]> {
  const date = now.toISOString().slice(0, 10);
  const [from, to] = [shiftDate(date, -1) ?? date, shiftDate(date, 1) ?? date];
  return [...(await listUnfinishedBefore(from)), ...(await listPlanItems({ from, to }))];
}

/** The row of a pause with what it holds now; one that has been there is made longer. */
async function buildPause(
  { clientId, reason }: PayloadOf<'plan:pause'>,
  items: readonly PlanItem[],
  now: Date,
): Promise<DayPause> {
  const open = (await listOpenPauses()).find((pause) => pause.clientId === clientId);
  const at = now.toISOString();
  const itemIds = [...(open?.itemIds ?? []), ...items.map(({ id }) => id)];
  if (open !== undefined) return { ...open, itemIds, reason: reason === '' ? open.reason : reason };
  const id = dayLogIdSchema.parse(uuid());
  return { id, kind: 'pause', date: todayHere(now), at, updatedAt: at, clientId, reason, itemIds, resumedAt: null };
}

/** `plan:pause`: one operation holds the items and logs the pause. */
export async function pausePlannedDay(payload: PayloadOf<'plan:pause'>): Promise<ReplyOf<'plan:pause'>> {
  const { clientId, requestId } = payload;
  const now = new Date();
  const items = (await listNearItems(now)).filter((item) => isStoppedByPause(item, clientId, now));
  const pause = await buildPause(payload, items, now);
  const rows = { dayLog: { [pause.id]: dayLogEntrySchema.parse(pause) } };
  const ids = items.map(({ id }) => id);
  const change = { pauseId: pause.id, reason: pause.reason };
  const build = (item: PlanItem) => (isStoppedByPause(item, clientId, now) ? holdByPause(item, change, now) : {});
  const held = await changePlanItems({ ids, build, requestId, rows });
  if (held.ok) return { ok: true, undoId: held.undoId, held: held.changed };
  // Nothing to hold is no reason not to pause: the banner then says what comes later.
  return { ok: true, undoId: await saveRows(rows, { requestId }), held: 0 };
}

/** `plan:resume-day`: one operation decides on every item that is still held, and ends the pause. */
export async function resumePlannedDay(payload: PayloadOf<'plan:resume-day'>): Promise<ReplyOf<'plan:resume-day'>> {
  const { pauseId, decisions, requestId } = payload;
  const now = new Date();
  const pause = await findOpenPause(pauseId);
  if (pause === null) return answerRetry(requestId);
  const rows = { dayLog: { [pauseId]: { ...pause, resumedAt: now.toISOString() } } };
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const build = (item: PlanItem) => resumeFromPause(item, { pauseId, decision: byId.get(item.id) }, now);
  const changed = await changePlanItems({ ids: pause.itemIds, build, requestId, rows });
  if (changed.ok) return { ok: true, undoId: changed.undoId };
  // Nothing of it is left (all deleted, or there never was anything): the pause ends all the same.
  return { ok: true, undoId: await saveRows(rows, { requestId }) };
}

/** A retry finds ended what it did already: the answer was lost with the worker, the work was not. */
async function answerRetry(requestId: string): Promise<ReplyOf<'plan:resume-day'>> {
  const done = await changePlanItems({ ids: [], build: () => ({}), requestId });
  return done.ok ? { ok: true, undoId: done.undoId } : done;
}

/** `plan:close-day` */
export async function closePlannedDay(payload: PayloadOf<'plan:close-day'>): Promise<ReplyOf<'plan:close-day'>> {
  const { requestId, done, moved, missed } = payload;
  const now = new Date();
  const at = now.toISOString();
  const id = dayLogIdSchema.parse(requestId);
  const entry = dayLogEntrySchema.parse({
    id,
    kind: 'close',
    date: todayHere(now),
    at,
    updatedAt: at,
    done,
    moved,
    missed,
  });
  return { ok: true, undoId: await saveRows({ dayLog: { [id]: entry } }, { requestId }) };
}
