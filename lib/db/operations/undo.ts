import type { JackdawDatabase } from '../database';
import type { Operation, UndoableTable, UndoEntry, UndoRow } from '../schema/rows';
import { applyOperation, type Rows } from './apply-operation';
import { UNDO_SCOPE, UNDOABLE_TABLES, writeRows } from './undoable-tables';

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

async function revert(database: JackdawDatabase, entry: UndoEntry): Promise<void> {
  const rows = await database.undoRows.where({ undoId: entry.id }).toArray();
  const later = await loadLaterRows(database, rows);
  const operations = await loadOperations(database, later);
  for (const table of UNDOABLE_TABLES) {
    await writeRows(database, table, rebase(table, { rows, later, operations }));
  }
  if (later.length > 0) await database.undoRows.bulkPut(later);
  await database.undoRows.where({ undoId: entry.id }).delete();
  await database.undoLog.where({ id: entry.id }).delete();
}

interface Reversal {
  rows: UndoRow[];
  /** Rows of later operations on the same targets, oldest first; `before` is corrected in place. */
  later: UndoRow[];
  operations: Map<string, { operation: Operation; at: string }>;
}

/** The rows of one table with the later operations repeated on what was there before. */
function rebase<T extends UndoableTable>(table: T, { rows, later, operations }: Reversal): Rows<T> {
  const isOurs = (row: UndoRow): row is UndoRow<T> => row.table === table;
  const states = new Map(rows.filter(isOurs).map(({ key, before }) => [key, before]));
  for (const row of later.filter(isOurs)) {
    row.before = states.get(row.key) ?? null;
    const repeated = operations.get(row.undoId);
    if (repeated === undefined) throw new Error('An undo row without its operation');
    states.set(row.key, applyOperation(table, { ...repeated, key: row.key, row: row.before }));
  }
  return states;
}

async function loadLaterRows(database: JackdawDatabase, rows: readonly UndoRow[]): Promise<UndoRow[]> {
  const seqs = new Map(rows.map((row) => [`${row.table} ${row.key}`, row.seq ?? 0]));
  const touching = await database.undoRows
    .where('[table+key]')
    .anyOf(rows.map((row) => [row.table, row.key]))
    .filter((row) => (row.seq ?? 0) > (seqs.get(`${row.table} ${row.key}`) ?? 0))
    .toArray();
  return touching.toSorted((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
}

async function loadOperations(database: JackdawDatabase, rows: readonly UndoRow[]): Promise<Reversal['operations']> {
  const ids = [...new Set(rows.map(({ undoId }) => undoId))];
  const entries = await database.undoLog.where('id').anyOf(ids).toArray();
  return new Map(entries.map(({ id, operation, at }) => [id, { operation, at }]));
}
