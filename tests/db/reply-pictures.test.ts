import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';

import type { JackdawDatabase } from '@/lib/db/database';
import { undoOperation } from '@/lib/db/operations/undo';
import { addReplyPicture, listReplyPictures, removeReplyPicture } from '@/lib/db/repositories/reply-pictures';
import { changeReply, queueReply } from '@/lib/db/repositories/replies';

import { freshDatabase } from './fresh-database';
import { makeComment } from './make-comment';

let database: JackdawDatabase;
let replyId: string;
let queueUndoId: string;

const picture = (bytes = 'one') => ({
  replyId,
  blob: new Blob([bytes], { type: 'image/webp' }),
  width: 800,
  height: 600,
});

async function add(bytes?: string): Promise<string> {
  const done = await addReplyPicture(picture(bytes), database);
  if (!done.ok) throw new Error(done.code);
  return done.undoId;
}

const kept = async (): Promise<string[]> =>
  Promise.all((await listReplyPictures(replyId, database)).map(({ blob }) => blob.text()));

beforeEach(async () => {
  database = freshDatabase();
  const queued = await queueReply(
    {
      comment: makeComment(),
      post: { id: null, permalink: null, authorName: null },
      pageUrl: 'https://x.com/',
      at: '2026-03-02T08:00:00.000Z',
      dueAt: '2026-03-02T12:00:00.000Z',
    },
    database,
  );
  replyId = queued.reply.id;
  queueUndoId = queued.undoId;
});

describe('screenshots of a comment', () => {
  it('are kept in the order they were added, and taken back one by one', async () => {
    const first = await add('one');
    await add('two');
    expect(await kept()).toEqual(['one', 'two']);
    await undoOperation(database, first);
    expect(await kept()).toEqual(['two']);
  });

  it('are removed, and come back whole', async () => {
    await add('one');
    const [row] = await listReplyPictures(replyId, database);
    const removed = await removeReplyPicture(row!.id, database);
    expect(await kept()).toEqual([]);
    expect(removed.ok && (await undoOperation(database, removed.undoId))).toBe(true);
    expect(await kept()).toEqual(['one']);
    expect((await listReplyPictures(replyId, database))[0]).toMatchObject({ width: 800, height: 600, replyId });
  });

  it('go with the comment when queueing it is taken back, whatever was changed meanwhile', async () => {
    await add('one');
    await changeReply(replyId, { note: 'Ask the courier' }, database);
    await add('two');
    const [row] = await listReplyPictures(replyId, database);
    await removeReplyPicture(row!.id, database);
    await undoOperation(database, queueUndoId);
    expect(await database.replies.count()).toBe(0);
    expect(await database.replyPictures.count()).toBe(0);
  });

  it('are refused for a comment that is gone, and cannot be removed twice', async () => {
    await undoOperation(database, queueUndoId);
    expect(await addReplyPicture(picture(), database)).toEqual({ ok: false, code: 'not-found' });
    expect(await removeReplyPicture('gone', database)).toEqual({ ok: false, code: 'not-found' });
    expect(await database.replyPictures.count()).toBe(0);
  });
});
