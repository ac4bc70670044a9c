import { afterEach } from 'vitest';

import { createDatabase, type JackdawDatabase } from '@/lib/db/database';
import { UNDOABLE_TABLES } from '@/lib/db/operations/undoable-tables';

const opened: JackdawDatabase[] = [];
let serial = 0;

afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

/** A database of its own for each call, deleted after the test. */
export function freshDatabase(): JackdawDatabase {
  serial += 1;
  return track(createDatabase(`jackdaw-test-${serial}`));
}

/** A second connection, as another page or the background has. */
export function secondConnection(database: JackdawDatabase): JackdawDatabase {
  return track(createDatabase(database.name));
}

function track(database: JackdawDatabase): JackdawDatabase {
  opened.push(database);
  return database;
}

/** Every row an undo must bring back exactly, by table and key. */
export async function dump(database: JackdawDatabase): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of UNDOABLE_TABLES)
    tables[table] = await Promise.all((await database.table(table).toArray()).map(plain));
  return tables;
}

/** Pictures as comparable text. */
async function plain(row: object): Promise<unknown> {
  if (!('blob' in row) || !(row.blob instanceof Blob)) return row;
  return { ...row, blob: { type: row.blob.type, text: await row.blob.text() } };
}
