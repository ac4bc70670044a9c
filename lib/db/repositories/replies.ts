import { v7 as uuid } from 'uuid';

import type { ReadComment } from '@/lib/domain/comment';
import type { UndoId } from '@/lib/domain/ids';
import { OPEN_REPLY_STATES, type Reply, replySchema, type ReplyState } from '@/lib/domain/reply';
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

/** After every other text in an index. */
const LAST = '\uFFFF';

function rangesOf(states: readonly ReplyState[], dueBefore: string): [[string, string], [string, string]][] {
  return states.toSorted().map((state) => [
    [state, ''],
    [state, dueBefore],
  ]);
}

/** Those in the given states, the most urgent first. */
export async function listReplies(states: readonly ReplyState[], database: JackdawDatabase = db()): Promise<Reply[]> {
  const replies = await database.replies.where('[state+dueAt]').inAnyRange(rangesOf(states, LAST)).toArray();
  return replies.toSorted((one, other) => one.dueAt.localeCompare(other.dueAt));
}

/** In whatever state. */
export async function countReplies(database: JackdawDatabase = db()): Promise<number> {
  return database.replies.count();
}

export async function countOpenReplies(database: JackdawDatabase = db()): Promise<number> {
  return database.replies.where('[state+dueAt]').inAnyRange(rangesOf(OPEN_REPLY_STATES, LAST)).count();
}

/** Those that wait although they were due before `now` (ISO 8601 UTC). */
export async function countOverdueReplies(now: string, database: JackdawDatabase = db()): Promise<number> {
  return database.replies.where('[state+dueAt]').inAnyRange(rangesOf(OPEN_REPLY_STATES, now)).count();
}

/** Which of these rows still wait for an answer. */
export async function findOpenReplies(ids: readonly string[], database: JackdawDatabase = db()): Promise<Reply[]> {
  const rows = await database.replies.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined && OPEN_REPLY_STATES.some((state) => state === row.state)) as Reply[];
}
