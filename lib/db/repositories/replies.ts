import { v7 as uuid } from 'uuid';

import type { ReadComment } from '@/lib/domain/comment';
import type { UndoId } from '@/lib/domain/ids';
import { type Reply, type ReplyChange, replySchema } from '@/lib/domain/reply';
import type { Failure } from '@/lib/errors/error-code';

import { db, type JackdawDatabase } from '../database';
import { perform } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';

export interface QueueInput {
  comment: ReadComment;
  post: Reply['post'];
  pageUrl: string;
  /** ISO 8601 UTC. */
  at: string;
  dueAt: string;
  /** `page` and nothing decided where left out. */
  source?: Reply['source'];
  kind?: Reply['kind'];
  clientId?: Reply['clientId'];
  /** The same in every retry of one press: a second one changes nothing. */
  requestId?: string | undefined;
}

export interface QueuedReply {
  reply: Reply;
  undoId: UndoId;
}

/** Puts a comment into the queue of those that want an answer. Resolves after the commit; throws what the database threw. */
export async function queueReply(input: QueueInput, database: JackdawDatabase = db()): Promise<QueuedReply> {
  const { comment, at, requestId, ...decided } = input;
  const reply = replySchema.parse({
    ...comment,
    clientId: null,
    ...decided,
    state: 'new',
    evidence: { text: comment.text, link: comment.permalink, capturedAt: at },
    queuedAt: at,
    answeredAt: null,
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

/** Changes one; what is not given stays. Can be undone. */
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

/**
 * Changes several, each as `build` says of its row as it is now (pure, called once per row inside the transaction); ids that are
 * gone are passed over. One undo takes all back.
 */
export async function changeReplies(
  ids: readonly string[],
  build: (reply: Reply) => ReplyChange,
  database: JackdawDatabase = db(),
): Promise<{ ok: true; undoId: UndoId; changed: number } | Failure> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const rows = (await database.replies.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
    if (rows.length === 0) return { ok: false, code: 'not-found' };
    const changes = Object.fromEntries(rows.map((row) => [row.id, build(row)]));
    const at = new Date().toISOString();
    const targets = { replies: rows.map(({ id }) => id) };
    const undoId = await perform(database, { at, operation: { kind: 'change-replies', changes }, targets });
    return { ok: true, undoId, changed: rows.length };
  });
}
