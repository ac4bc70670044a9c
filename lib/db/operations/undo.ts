import type { JackdawDatabase } from '../database';
import type { UndoEntry, UndoRow } from '../schema/rows';
import { findVersionRows } from './find-version-rows';
import { rebase, withLaterDeletions, type Reversal } from './rebase';
import { UNDO_SCOPE, UNDOABLE_TABLES, writeRows } from './undoable-tables';

/** From so many on, reading all that later operations touched is quicker than asking the index for each. */
const MANY_TARGETS = 200;

/**
 * Takes one operation back. Rule: every row it touched becomes what it would be had this operation never happened and all
 * later ones had. For the latest operation that is the row as it was; for an older one the later operations are repeated
 * on the row as it was, and their own undo is corrected with it. What belongs to the operation (a capture's thumbnail)
 * goes with it. Answers false when it was already undone or purged.
 */
export async function undoOperation(database: JackdawDatabase, undoId: string): Promise<boolean> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const entry = await database.undoLog.get({ id: undoId });
    if (entry === undefined) return false;
    const children = await database.undoLog.where({ parentId: undoId }).sortBy('seq');
    for (const part of [...children.toReversed(), entry]) await revert(database, part);
    return true;
  });
}

/**
 * Takes several operations back in one transaction, the newest first; those already undone or purged are passed over. Answers
 * how many were taken back.
 */
export async function undoOperations(database: JackdawDatabase, undoIds: readonly string[]): Promise<number> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const entries = await database.undoLog.where('id').anyOf(undoIds).sortBy('seq');
    for (const { id } of entries.toReversed()) await undoOperation(database, id);
    return entries.length;
  });
}

async function revert(database: JackdawDatabase, { id, seq = 0 }: UndoEntry): Promise<void> {
  const rows = await database.undoRows.where({ undoId: id }).toArray();
  const touching = await loadLaterRows(database, rows, seq);
  const operations = await loadOperations(database, touching);
  const later = withLaterDeletions({ rows, later: touching, operations });
  for (const table of UNDOABLE_TABLES) {
    await writeRows(database, table, rebase(table, { rows, later, operations }));
  }
  if (later.length > 0) await database.undoRows.bulkPut(later);
  await database.undoRows.where({ undoId: id }).delete();
  await database.undoLog.delete(seq);
}

async function loadLaterRows(database: JackdawDatabase, rows: readonly UndoRow[], seq: number): Promise<UndoRow[]> {
  // The usual case: the last operation is taken back.
  if ((await database.undoLog.where('seq').above(seq).count()) === 0) return [];
  const touching = await loadTouching(database, rows, seq);
  // What later operations kept of a template as its former version is made anew as well.
  const templates = rows.filter(({ table }) => table === 'templates').map(({ key }) => key);
  const versions = await findVersionRows(database, templates);
  const later = new Map([...touching, ...versions].map((row) => [row.id, row]));
  return [...later.values()].filter(({ order }) => order > seq).toSorted((a, b) => a.order - b.order);
}

/** Rows of the undo log on the same targets; of later operations all of them. */
async function loadTouching(database: JackdawDatabase, rows: readonly UndoRow[], seq: number): Promise<UndoRow[]> {
  const targets = rows.map(({ table, key }): [string, string] => [table, key]);
  if (targets.length < MANY_TARGETS) return database.undoRows.where('[table+key]').anyOf(targets).toArray();
  const later = await database.undoLog.where('seq').above(seq).toArray();
  const touched = await database.undoRows
    .where('undoId')
    .anyOf(later.map(({ id }) => id))
    .toArray();
  const wanted = new Set(targets.map(([table, key]) => `${table} ${key}`));
  return touched.filter(({ table, key }) => wanted.has(`${table} ${key}`));
}

async function loadOperations(database: JackdawDatabase, rows: readonly UndoRow[]): Promise<Reversal['operations']> {
  const ids = [...new Set(rows.map(({ undoId }) => undoId))];
  const entries = await database.undoLog.where('id').anyOf(ids).toArray();
  return new Map(entries.map(({ id, operation, at }) => [id, { operation, at }]));
}
