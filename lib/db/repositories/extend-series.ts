import type { PlanSeriesId, UndoId } from '@/lib/domain/ids';
import { undoIdSchema } from '@/lib/domain/ids';
import { buildOccurrences, SERIES_HORIZON_DAYS } from '@/lib/plan/series/build-occurrences';
import { dateAt, shiftDate } from '@/lib/plan/slot-time';

import { db, type JackdawDatabase } from '../database';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import { addPlanItems } from './plan-items';

/** Nobody plans further ahead by scrolling; it bounds what one look at a far month can make. */
const FURTHEST_DAYS = 750;

export interface Extension {
  now: Date;
  /** The last day that is shown; null: the usual horizon. */
  until?: string | null;
}

/**
 * Makes the occurrences of all series that are due to exist: eight weeks ahead, or up to `until`. Each series in one transaction,
 * and each of its days once, however often and from how many pages it is called. What it makes is undone with the last change of its
 * series.
 * @returns how many were made
 */
export async function extendSeries(
  { now, until = null }: Extension,
  database: JackdawDatabase = db(),
): Promise<number> {
  const horizon = horizonOf(now, until);
  const due = await database.planSeries
    .filter(({ madeUntil }) => madeUntil === null || madeUntil < horizon)
    .primaryKeys();
  let made = 0;
  for (const id of due) made += await extendOne(id, horizon, database);
  return made;
}

/** The day up to which occurrences are made: at least the usual horizon, at most two years. */
export function horizonOf(now: Date, until: string | null = null): string {
  // In UTC: a day more or less is nothing to eight weeks.
  const today = dateAt(now, 'UTC') ?? now.toISOString().slice(0, 10);
  const [usual, furthest] = [SERIES_HORIZON_DAYS, FURTHEST_DAYS].map((days) => shiftDate(today, days) ?? today);
  if (until === null || usual === undefined || furthest === undefined || until < usual) return usual ?? today;
  return until > furthest ? furthest : until;
}

async function extendOne(id: string, horizon: string, database: JackdawDatabase): Promise<number> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const series = await database.planSeries.get(id);
    if (series === undefined || (series.madeUntil !== null && series.madeUntil >= horizon)) return 0;
    const after = series.madeUntil === null ? null : shiftDate(series.madeUntil, 1);
    const span = { from: after ?? series.content.date, to: horizon };
    const contents = buildOccurrences(series, span, await listMade(series.id, database));
    const parentId = await findLastChange(series.id, database);
    if (contents.length > 0) await addPlanItems(contents, database, { rows: {}, ...(parentId && { parentId }) });
    // Not through the undo log: how far a series is made is no act of a person, and the index alone keeps days from being made twice.
    await database.planSeries.update(series.id, { madeUntil: horizon });
    return contents.length;
  });
}

/** The days of a series that exist. */
async function listMade(id: PlanSeriesId, database: JackdawDatabase): Promise<Set<string>> {
  const items = await database.planItems
    .where('[occurrence.seriesId+occurrence.date]')
    .between([id, ''], [id, '\uFFFF'])
    .toArray();
  return new Set(items.flatMap(({ occurrence }) => occurrence?.date ?? []));
}

/** The last operation that changed a series; null where it is too long ago to be undone. */
async function findLastChange(id: PlanSeriesId, database: JackdawDatabase): Promise<UndoId | null> {
  const rows = await database.undoRows.where('[table+key]').equals(['planSeries', id]).toArray();
  const last = rows.toSorted((one, other) => one.order - other.order).at(-1);
  return last === undefined ? null : undoIdSchema.parse(last.undoId);
}
