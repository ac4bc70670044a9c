import { undoIdSchema, type UndoId } from '@/lib/domain/ids';
import type { Failure } from '@/lib/errors/error-code';

/** A reply of the background with the id that `useUndoable` takes back by. */
export function withUndoId<Reply extends { ok: true; undoId: string }>(
  reply: Reply | Failure,
): (Omit<Reply, 'undoId'> & { ok: true; undoId: UndoId }) | Failure {
  return reply.ok ? { ...reply, undoId: undoIdSchema.parse(reply.undoId) } : reply;
}
