import { undoIdSchema, type UndoId } from '@/lib/domain/ids';
import type { Reply } from '@/lib/domain/reply';
import { type Insertion, insertionSchema } from '@/lib/domain/template';
import { OPEN_REPLY_STATES } from '@/lib/domain/vocabulary';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { db, type JackdawDatabase } from '../database';
import { startOfLocalDay } from '../local-day';
import { perform } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import { listReplies } from './find-replies';

export interface InsertionInput {
  insertion: Pick<Insertion, 'templateId' | 'variantKey' | 'textHash' | 'network' | 'threadKey' | 'at'>;
  /** Row of the comment that was answered, whether it waits in the queue or not; null: not known. */
  commentId: string | null;
  /** Its own canonical address, for one that was put into the queue by hand and has no id of the network's. */
  commentLink?: string | null;
  /** UUID, the same in every retry: a second one changes nothing. */
  requestId: string;
}

export interface RecordedInsertion {
  insertion: Insertion;
  undoId: UndoId;
  /** Insertions of the same words since midnight of this computer's clock, this one included. */
  repeatsToday: number;
  /** The queued comment that was open and is answered by this; null: none. */
  answered: Reply | null;
}

/**
 * Stores that a template's text was put into a box, and answers the comment where it waits in the queue: one operation, one
 * undo. Resolves after the commit; throws what the database threw.
 */
export async function recordInsertion(
  input: InsertionInput,
  database: JackdawDatabase = db(),
): Promise<RecordedInsertion> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const undoId = undoIdSchema.parse(input.requestId);
    const earlier = await database.undoLog.get({ id: undoId });
    const insertion =
      earlier?.operation.kind === 'insert-template' ? earlier.operation.insertion : await insert(database, input);
    const touched = await database.undoRows.where({ undoId }).toArray();
    const replyId = touched.find(({ table }) => table === 'replies')?.key;
    return {
      insertion,
      undoId,
      repeatsToday: await countToday(database, insertion),
      answered: replyId === undefined ? null : ((await database.replies.get(replyId)) ?? null),
    };
  });
}

async function insert(database: JackdawDatabase, input: InsertionInput): Promise<Insertion> {
  const { requestId } = input;
  const reply = await findAnswered(database, input);
  const template = await database.templates.get(input.insertion.templateId);
  const { at } = input.insertion;
  const insertion = insertionSchema.parse({
    ...input.insertion,
    id: requestId,
    replyId: reply?.id ?? null,
    clientId: reply?.clientId ?? template?.clientId ?? null,
    updatedAt: at,
  });
  const isOpen = OPEN_REPLY_STATES.some((state) => state === reply?.state);
  const replies = reply !== undefined && isOpen ? [reply.id] : [];
  const targets = { insertions: [insertion.id], replies };
  await perform(database, { id: requestId, at, operation: { kind: 'insert-template', insertion }, targets });
  return insertion;
}

/** By its id; else the only open one of the network with this address. */
async function findAnswered(
  database: JackdawDatabase,
  { insertion: { network }, commentId, commentLink = null }: InsertionInput,
): Promise<Reply | undefined> {
  const known = commentId === null ? undefined : await database.replies.get(commentId);
  if (known !== undefined || commentLink === null) return known;
  const open = await listReplies(OPEN_REPLY_STATES, database);
  const linked = open.filter((reply) => reply.network === network && reply.permalink === commentLink);
  return linked.length === 1 ? linked[0] : undefined;
}

async function countToday(database: JackdawDatabase, { textHash, at }: Insertion): Promise<number> {
  const start = startOfLocalDay(new Date(at), localTimeZone()).toISOString();
  return database.insertions
    .where('at')
    .between(start, at, true, true)
    .filter((other) => other.textHash === textHash)
    .count();
}
