import type { DayLogEntry } from '@/lib/domain/day-log';
import type { PlanItem } from '@/lib/domain/plan-item';

import { db, type JackdawDatabase } from '../database';
import type { UndoRow } from '../schema/rows';

export type DayPause = Extract<DayLogEntry, { kind: 'pause' }>;

/** Pauses that nobody has ended, the oldest first. */
export async function listOpenPauses(database: JackdawDatabase = db()): Promise<DayPause[]> {
  const entries = await database.dayLog.where('kind').equals('pause').toArray();
  return entries.filter(isOpenPause).toSorted((one, other) => one.at.localeCompare(other.at));
}

function isOpenPause(entry: DayLogEntry): entry is DayPause {
  return entry.kind === 'pause' && entry.resumedAt === null;
}

/** null: there is none, or it has ended. */
export async function findOpenPause(id: string, database: JackdawDatabase = db()): Promise<DayPause | null> {
  const entry = await database.dayLog.get(id);
  return entry !== undefined && isOpenPause(entry) ? entry : null;
}

/** What a pause still holds, in the order of its time. */
export async function listHeldBy(
  { id, itemIds }: Pick<DayPause, 'id' | 'itemIds'>,
  database: JackdawDatabase = db(),
): Promise<PlanItem[]> {
  const rows = await database.planItems.bulkGet([...itemIds]);
  const held = rows.filter((row) => row?.hold?.pauseId === id).filter((row) => row !== undefined);
  return held.toSorted((one, other) => slotKey(one).localeCompare(slotKey(other)));
}

const slotKey = ({ date, time }: PlanItem): string => `${date ?? ''} ${time ?? '99'}`;

/** How a day was closed last; null: it was not. `date` on the person's clock. */
export async function findDayClose(
  date: string,
  database: JackdawDatabase = db(),
): Promise<Extract<DayLogEntry, { kind: 'close' }> | null> {
  const entries = await database.dayLog.where('date').equals(date).toArray();
  const closes = entries.filter((entry) => entry.kind === 'close');
  return closes.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1) ?? null;
}

/**
 * Items that were changed since `since` (ISO 8601 UTC), as each was before the first of those changes; null: it was added and not
 * changed since.
 * Read from the undo log, so what was taken back does not count, and no further back than that log reaches.
 */
export async function listFormerItems(
  since: string,
  database: JackdawDatabase = db(),
): Promise<Map<string, PlanItem | null>> {
  const entries = await database.undoLog.where('at').aboveOrEqual(since).toArray();
  const ids = entries.map(({ id }) => id);
  const rows = await database.undoRows.where('undoId').anyOf(ids).sortBy('order');
  const former = new Map<string, PlanItem | null>();
  for (const row of rows) {
    if (isItemRow(row) && !former.get(row.key)) former.set(row.key, row.before);
  }
  return former;
}

function isItemRow(row: UndoRow): row is UndoRow<'planItems'> {
  return row.table === 'planItems';
}
