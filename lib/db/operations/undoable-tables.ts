import type { Table } from 'dexie';

import type { JackdawDatabase } from '../database';
import type { UndoableRows, UndoableTable } from '../schema/rows';
import type { Rows } from './step';

export const UNDOABLE_TABLES = [
  'posts',
  'postSnapshots',
  'captures',
  'accounts',
  'accountSnapshots',
  'thumbnails',
  'tags',
  'replies',
  'comments',
  'templates',
  // After the templates: what they said before an operation is made of them.
  'templateVersions',
  'insertions',
  'replyPictures',
  'planItems',
  'clients',
  'planSeries',
  'planTemplates',
  'dayLog',
  'readings',
  'checklists',
  'checklistRuns',
  'limitOverrides',
] as const satisfies readonly UndoableTable[];

/** Tables a transaction must name in order to call `perform` or undo inside it. */
export const UNDO_SCOPE = [...UNDOABLE_TABLES, 'undoLog', 'undoRows', 'postChanges'] as const;

function tableOf<T extends UndoableTable>(database: JackdawDatabase, table: T): Table<UndoableRows[T], string> {
  return database.table(table);
}

export async function loadRows<T extends UndoableTable>(
  database: JackdawDatabase,
  table: T,
  keys: readonly string[],
): Promise<Rows<T>> {
  const unique = [...new Set(keys)];
  const rows = unique.length === 0 ? [] : await tableOf(database, table).bulkGet(unique);
  return new Map(unique.map((key, index) => [key, rows[index] ?? null]));
}

/**
 * Puts each row, or deletes it where it is null. The only writer of undoable tables, so that no change to a post can miss
 * the journal by which open pages refresh their search index. Runs inside the caller's transaction.
 */
export async function writeRows<T extends UndoableTable>(
  database: JackdawDatabase,
  table: T,
  rows: Rows<T>,
): Promise<void> {
  const present: UndoableRows[T][] = [];
  const gone: string[] = [];
  for (const [key, row] of rows) {
    if (row === null) gone.push(key);
    else present.push(row);
  }
  if (present.length > 0) await tableOf(database, table).bulkPut(present);
  if (gone.length > 0) await tableOf(database, table).bulkDelete(gone);
  if (table === 'posts') await database.postChanges.bulkAdd([...rows.keys()].map((postId) => ({ postId })));
}
