import { v7 as uuid } from 'uuid';

import { commentSchema, type ReadComment } from '@/lib/domain/comment';
import type { PostId, UndoId } from '@/lib/domain/ids';
import type { Failure } from '@/lib/errors/error-code';

import { db, type JackdawDatabase } from '../database';
import { perform } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';

export interface DiscussionInput {
  postId: PostId;
  /** In the order of the page. */
  comments: readonly ReadComment[];
  /** ISO 8601 UTC. */
  at: string;
  /** The same in every retry of one press. */
  requestId?: string | undefined;
}

/** Keeps what is visible of a discussion; comments kept earlier stay, those seen again are brought up to date. */
export async function keepComments(
  { postId, comments, at, requestId }: DiscussionInput,
  database: JackdawDatabase = db(),
): Promise<{ ok: true; undoId: UndoId; kept: number } | Failure> {
  const rows = comments.map((comment, order) =>
    commentSchema.parse({ ...comment, postId, order, capturedAt: at, updatedAt: at }),
  );
  return database.transaction('rw', UNDO_SCOPE, async () => {
    if ((await database.posts.get(postId)) === undefined) return { ok: false, code: 'not-found' };
    const id = requestId ?? uuid();
    if ((await database.undoLog.get({ id })) === undefined) {
      const operation = { kind: 'keep-comments', comments: rows } as const;
      await perform(database, { id, at, operation, targets: { comments: rows.map((row) => row.id) } });
    }
    return { ok: true, undoId: id as UndoId, kept: new Set(rows.map((row) => row.id)).size };
  });
}
