import { v7 as uuid } from 'uuid';

import type { UndoId } from '@/lib/domain/ids';
import type { ReplyPicture } from '@/lib/domain/reply';
import type { Failure } from '@/lib/errors/error-code';

import { db, type JackdawDatabase } from '../database';
import { perform } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';

export type PictureInput = Pick<ReplyPicture, 'replyId' | 'blob' | 'width' | 'height'>;

type Done = { ok: true; undoId: UndoId } | Failure;

/** Keeps a screenshot with a comment of the queue; it goes with the comment when queueing it is taken back. Can be undone. */
export async function addReplyPicture(input: PictureInput, database: JackdawDatabase = db()): Promise<Done> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    if ((await database.replies.get(input.replyId)) === undefined) return { ok: false, code: 'not-found' };
    const at = new Date().toISOString();
    const picture = { id: uuid(), ...input, addedAt: at, updatedAt: at };
    const parentId = await findQueueing(database, input.replyId);
    const undoId = await perform(database, {
      at,
      ...(parentId === null ? {} : { parentId }),
      operation: { kind: 'keep-picture', picture },
      targets: { replyPictures: [picture.id] },
    });
    return { ok: true, undoId };
  });
}

export async function removeReplyPicture(id: string, database: JackdawDatabase = db()): Promise<Done> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const picture = await database.replyPictures.get(id);
    if (picture === undefined) return { ok: false, code: 'not-found' };
    const at = new Date().toISOString();
    const parentId = await findQueueing(database, picture.replyId);
    const undoId = await perform(database, {
      at,
      ...(parentId === null ? {} : { parentId }),
      operation: { kind: 'remove-picture' },
      targets: { replyPictures: [id] },
    });
    return { ok: true, undoId };
  });
}

/** In the order they were added. */
export async function listReplyPictures(replyId: string, database: JackdawDatabase = db()): Promise<ReplyPicture[]> {
  return database.replyPictures.where({ replyId }).sortBy('addedAt');
}

/** The operation that put the comment there, while it can be taken back: its pictures belong to it. */
async function findQueueing(database: JackdawDatabase, replyId: string): Promise<string | null> {
  const rows = await database.undoRows.where({ '[table+key]': ['replies', replyId] }).toArray();
  const created = rows.find(({ before }) => before === null);
  return created?.undoId ?? null;
}
