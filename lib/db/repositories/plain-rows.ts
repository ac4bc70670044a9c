import { undoIdSchema, type UndoId } from '@/lib/domain/ids';

import { db, type JackdawDatabase } from '../database';
import { perform, type Targets } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import { PLAIN_TABLES, type PlainRows } from '../schema/rows';

/** The keys of rows beside an operation's own targets. */
export function targetsOf(rows: PlainRows | undefined): Targets {
  if (rows === undefined) return {};
  return Object.fromEntries(PLAIN_TABLES.map((table) => [table, Object.keys(rows[table] ?? {})]));
}

/**
 * Puts rows, or deletes them where they are null; one undo takes all back. Whoever calls has parsed them by their schemas.
 * `updatedAt` becomes the time of the call.
 * @param requestId UUID, the same in every retry of one act: a second one writes nothing and answers as the first
 */
export async function saveRows(
  rows: PlainRows,
  { requestId }: { requestId?: string } = {},
  database: JackdawDatabase = db(),
): Promise<UndoId> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const earlier = requestId === undefined ? undefined : await database.undoLog.get({ id: requestId });
    if (earlier !== undefined) return undoIdSchema.parse(earlier.id);
    const at = new Date().toISOString();
    const operation = { kind: 'save-rows', rows } as const;
    return perform(database, { ...(requestId && { id: requestId }), at, operation, targets: targetsOf(rows) });
  });
}
