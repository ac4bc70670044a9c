import { db, type JackdawDatabase } from '../database';
import type { RowKeys } from '../schema/rows';

/** How many of these rows are there. */
export async function countRows(keys: RowKeys, database: JackdawDatabase = db()): Promise<number> {
  const counts = Object.entries(keys).map(async ([table, wanted]) =>
    database
      .table(table)
      .where(':id')
      .anyOf([...wanted])
      .count(),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
