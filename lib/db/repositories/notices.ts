import type { Client } from '@/lib/domain/client';
import type { Notice } from '@/lib/domain/notice';
import type { PlanItem } from '@/lib/domain/plan-item';
import type { Reply } from '@/lib/domain/reply';
import { shiftDate } from '@/lib/plan/slot-time';

import { db, type JackdawDatabase } from '../database';
import { listPlanItems, listUnfinishedBefore } from './find-plan-items';
import { listRunningReplies } from './find-replies';

/** Tables whose rows decide what is announced. */
export const ALERT_TABLES = ['planItems', 'replies', 'clients'] as const;

/** Row that says when the last notification was. */
const LAST_ID = 'last';
/** Nobody is told twice within this time; after it, only of what is still the same. Spans of 24 hours. */
const KEPT_MS = 90 * 24 * 60 * 60_000;

export interface AlertRows {
  /** Unfinished ones of the past, and all from yesterday to the day after tomorrow on any clock of the world. */
  items: PlanItem[];
  /** Those whose clock runs. */
  replies: Reply[];
  clients: Client[];
}

/** What may concern now, and the next day. */
export async function readAlertRows(now: Date, database: JackdawDatabase = db()): Promise<AlertRows> {
  const today = now.toISOString().slice(0, 10);
  // No clock is more than a day away from UTC.
  const [from, to] = [shiftDate(today, -1) ?? today, shiftDate(today, 2) ?? today];
  const [late, near, replies, clients] = await Promise.all([
    listUnfinishedBefore(from, database),
    listPlanItems({ from, to }, database),
    listRunningReplies(database),
    database.clients.toArray(),
  ]);
  return { items: [...late, ...near], replies, clients };
}

/** What was announced before: ids of all rows, and when the last notification was. */
export interface KnownNotices {
  told: ReadonlySet<string>;
  /** ISO 8601 UTC; null: there was none. */
  lastAt: string | null;
}

export interface NoticePlan {
  /** To be announced now: they are stored as announced. */
  tell: readonly { key: string }[];
  /** Everything that could be announced again if it were forgotten. */
  current: readonly { key: string }[];
  /** As in `KnownNotices`; null: as it was. */
  lastAt: string | null;
}

/**
 * Decides what to announce and stores that it was announced, in one transaction over the rows it is decided by: whoever asks next, in
 * whatever context, after whatever death, does not get it again. Announce after this resolved: a death between leaves it unsaid, never
 * said twice. Old rows are forgotten on the way.
 * @param plan pure, called inside the transaction
 */
export async function decideNotices<Plan extends NoticePlan>(
  plan: (rows: AlertRows, known: KnownNotices) => Plan,
  now: Date,
  database: JackdawDatabase = db(),
): Promise<Plan> {
  return database.transaction('rw', [...ALERT_TABLES, 'notices'], async () => {
    const [rows, ids, last] = await Promise.all([
      readAlertRows(now, database),
      database.notices.toCollection().primaryKeys(),
      database.notices.get(LAST_ID),
    ]);
    const planned = plan(rows, { told: new Set(ids), lastAt: last?.at ?? null });
    const at = now.toISOString();
    const told = planned.tell.map(({ key }): Notice => ({ id: key, at, updatedAt: at }));
    const lastAt: Notice[] = planned.lastAt === null ? [] : [{ id: LAST_ID, at: planned.lastAt, updatedAt: at }];
    await database.notices.bulkPut([...told, ...lastAt]);
    await forgetOld(planned.current, now, database);
    return planned;
  });
}

/** What could certainly not be announced may be told later. */
export async function forgetNotices(keys: readonly string[], database: JackdawDatabase = db()): Promise<void> {
  await database.notices.bulkDelete([...keys]);
}

async function forgetOld(current: NoticePlan['current'], now: Date, database: JackdawDatabase): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MS).toISOString();
  const old = await database.notices.where('at').below(before).primaryKeys();
  if (old.length === 0) return;
  const kept = new Set([LAST_ID, ...current.map(({ key }) => key)]);
  await database.notices.bulkDelete(old.filter((id) => !kept.has(id)));
}
