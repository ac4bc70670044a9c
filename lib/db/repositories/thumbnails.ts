import { v7 as uuid } from 'uuid';

import type { Thumbnail } from '@/lib/domain/capture';

import { db, type JackdawDatabase } from '../database';
import { perform } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';

export interface ThumbnailInput extends Omit<Thumbnail, 'updatedAt'> {
  /** ISO 8601 UTC. */
  at: string;
  /** `undoId` of the capture it belongs to: undoing that takes the picture back as well. */
  captureUndoId?: string;
}

/**
 * Keeps the small picture of a post, in place of an earlier one. Answers false when there is nothing to keep it for: the
 * post is gone, or its capture was undone while the picture was fetched.
 */
export async function saveThumbnail(input: ThumbnailInput, database: JackdawDatabase = db()): Promise<boolean> {
  const { at, captureUndoId, ...picture } = input;
  return database.transaction('rw', UNDO_SCOPE, async () => {
    if ((await database.posts.get(picture.postId)) === undefined) return false;
    if (captureUndoId !== undefined && !(await isInLog(database, captureUndoId))) return false;
    await perform(database, {
      id: uuid(),
      at,
      ...(captureUndoId === undefined ? {} : { parentId: captureUndoId }),
      operation: { kind: 'keep-thumbnail', thumbnail: { ...picture, updatedAt: at } },
      targets: { thumbnails: [picture.postId] },
    });
    return true;
  });
}

async function isInLog(database: JackdawDatabase, id: string): Promise<boolean> {
  return (await database.undoLog.where({ id }).count()) > 0;
}
