import type { Table } from 'dexie';

import { db, type JackdawDatabase } from '../database';
import type { PostRows } from './post-rows';

export type ImportTable = keyof PostRows;

/** `added`: new keys. `replaced`: the file's row is newer. `kept`: what is stored is as new or newer and stays. */
export interface ImportCount {
  added: number;
  replaced: number;
  kept: number;
}
export type ImportCounts = Record<ImportTable, ImportCount>;

/** Every table an import fills, in the order they are shown. */
export const IMPORT_TABLES = [
  'posts',
  'postSnapshots',
  'captures',
  'accounts',
  'accountSnapshots',
  'thumbnails',
  'clients',
  'tags',
  'comments',
  'replies',
  'templates',
  'templateVersions',
  'insertions',
  'replyPictures',
  'planItems',
  'planSeries',
  'planTemplates',
  'dayLog',
  'readings',
  'checklists',
  'checklistRuns',
  'limitOverrides',
] as const satisfies readonly ImportTable[];

const CHUNK = 500;

/** What an import would do, without doing it. */
export async function previewImport(rows: PostRows, database: JackdawDatabase = db()): Promise<ImportCounts> {
  return database.transaction('r', IMPORT_TABLES, async () => mergeTables(database, rows, false));
}

/**
 * Merges rows into the database by key, the newer of two rows winning; all or nothing, in one transaction. The undo log is
 * emptied, because its ways back lead to rows as they were before the import.
 */
export async function importRows(rows: PostRows, database: JackdawDatabase = db()): Promise<ImportCounts> {
  const scope = [...IMPORT_TABLES, 'undoLog', 'undoRows', 'postChanges'];
  return database.transaction('rw', scope, async () => {
    const counts = await mergeTables(database, rows, true);
    await database.undoLog.clear();
    await database.undoRows.clear();
    return counts;
  });
}

async function mergeTables(database: JackdawDatabase, rows: PostRows, isWriting: boolean): Promise<ImportCounts> {
  const counts: [ImportTable, ImportCount][] = [];
  for (const table of IMPORT_TABLES) {
    const count = { added: 0, replaced: 0, kept: 0 };
    for (let start = 0; start < rows[table].length; start += CHUNK) {
      const newer = await findNewer(database.table(table), rows[table].slice(start, start + CHUNK), count);
      if (!isWriting || newer.size === 0) continue;
      await database.table(table).bulkPut([...newer.values()]);
      if (table === 'posts') await database.postChanges.bulkAdd([...newer.keys()].map((postId) => ({ postId })));
    }
    counts.push([table, count]);
  }
  return Object.fromEntries(counts) as ImportCounts;
}

/** The rows to write, by key; counts them on the way. A key that comes twice in a file is taken once, the newer. */
async function findNewer(
  table: Table<ImportRow, string>,
  rows: readonly ImportRow[],
  count: ImportCount,
): Promise<Map<string, ImportRow>> {
  const keyPath = table.schema.primKey.keyPath;
  const keyed = rows.map((row) => [String(Reflect.get(row, String(keyPath))), row] as const);
  const stored = await table.bulkGet(keyed.map(([key]) => key));
  const newer = new Map<string, ImportRow>();
  for (const [index, [key, row]] of keyed.entries()) {
    const other = newer.get(key) ?? stored[index];
    if (other !== undefined && other.updatedAt >= row.updatedAt) count.kept += 1;
    else {
      if (stored[index] === undefined) count.added += newer.has(key) ? 0 : 1;
      else count.replaced += newer.has(key) ? 0 : 1;
      newer.set(key, row);
    }
  }
  return newer;
}

type ImportRow = PostRows[ImportTable][number];
