import { v7 as uuid } from 'uuid';

import type { ReadComment } from '@/lib/domain/comment';
import type { UndoId } from '@/lib/domain/ids';
import { type Reply, replySchema } from '@/lib/domain/reply';
import type { Failure } from '@/lib/errors/error-code';

import { db, type JackdawDatabase } from '../database';
import { perform } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import type { ReplyChange } from '../schema/rows';

export interface QueueInput {
  comment: ReadComment;
  post: Reply['post'];
  pageUrl: string;
  /** ISO 8601 UTC. */
  at: string;
  dueAt: string;
  /** The same in every retry of one press: a second one changes nothing. */
  requestId?: string | undefined;
}

export interface QueuedReply {
  reply: Reply;
  undoId: UndoId;
}

/** Puts a comment into the queue of those that want an answer. Resolves after the commit; throws what the database threw. */
export async function queueReply(input: QueueInput, database: JackdawDatabase = db()): Promise<QueuedReply> {
  const { comment, post, pageUrl, at, dueAt, requestId } = input;
  const reply = replySchema.parse({
    ...comment,
    state: 'new',
    post,
    pageUrl,
    queuedAt: at,
    dueAt,
    answeredAt: null,
    clientId: null,
    note: '',
    updatedAt: at,
  });
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const id = requestId ?? uuid();
    const isRepeated = (await database.undoLog.get({ id })) !== undefined;
    if (!isRepeated) {
      const operation = { kind: 'queue-reply', reply } as const;
      await perform(database, { id, at, operation, targets: { replies: [reply.id] } });
    }
    const stored = await database.replies.get(reply.id);
    return { reply: stored ?? reply, undoId: id as UndoId };
  });
}

/** Changes state, due time, client or note of one; what is not given stays. Can be undone. */
export async function changeReply(
  id: string,
  change: ReplyChange,
  database: JackdawDatabase = db(),
): Promise<{ ok: true; undoId: UndoId } | Failure> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    if ((await database.replies.get(id)) === undefined) return { ok: false, code: 'not-found' };
    const at = new Date().toISOString();
    const operation = { kind: 'change-reply', change } as const;
    return { ok: true, undoId: await perform(database, { at, operation, targets: { replies: [id] } }) };
  });
}
