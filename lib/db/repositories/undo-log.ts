import type { Failure } from '@/lib/errors/error-code';

import { db, type JackdawDatabase } from '../database';
import { undoOperation, undoOperations } from '../operations/undo';

/** Deleted posts and other ways back are kept this long. */
export const UNDO_KEPT_DAYS = 30;
/** A page that slept through more changes than this builds its search index anew. */
const CHANGES_KEPT = 10_000;

/** Takes one operation back; the rule for older ones is at `undoOperation`. `not-found`: already undone, or purged. */
export async function undo(undoId: string, database: JackdawDatabase = db()): Promise<{ ok: true } | Failure> {
  return (await undoOperation(database, undoId)) ? { ok: true } : { ok: false, code: 'not-found' };
}

/** Takes several back, all or none; `not-found`: nothing of it is left to undo. */
export async function undoMany(
  undoIds: readonly string[],
  database: JackdawDatabase = db(),
): Promise<{ ok: true; undone: number } | Failure> {
  const undone = await undoOperations(database, undoIds);
  return undone > 0 ? { ok: true, undone } : { ok: false, code: 'not-found' };
}

/**
 * Forgets operations older than `before` (ISO 8601 UTC) for good, deleted posts and their pictures included, and shortens
 * the change journal. Oldest first: an operation goes only together with all before it, because undoing one repeats the
 * later ones. Answers how many were forgotten.
 */
export async function purgeUndoLog(before: string, database: JackdawDatabase = db()): Promise<number> {
  return database.transaction('rw', ['undoLog', 'undoRows', 'postChanges'], async () => {
    const kept = await database.undoLog
      .orderBy('seq')
      .filter(({ at }) => at >= before)
      .first();
    const old = kept === undefined ? database.undoLog.toCollection() : database.undoLog.where('seq').below(kept.seq);
    const ids = (await old.toArray()).map(({ id }) => id);
    await database.undoRows.where('undoId').anyOf(ids).delete();
    await database.undoLog.where('id').anyOf(ids).delete();
    const lastChange = await database.postChanges.orderBy('seq').lastKey();
    if (typeof lastChange === 'number') {
      await database.postChanges
        .where('seq')
        .belowOrEqual(lastChange - CHANGES_KEPT)
        .delete();
    }
    return ids.length;
  });
}
