import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import type { JackdawDatabase } from '@/lib/db/database';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import { addTags } from '@/lib/db/repositories/organise-posts';
import { undo, undoMany } from '@/lib/db/repositories/undo-log';

import { dump, freshDatabase } from './fresh-database';
import { makeCapture } from './make-capture';

async function capture(database: JackdawDatabase, nativeId: string, likes = 10): Promise<string> {
  const { undoId } = await saveCapture(makeCapture({ nativeId, likes }), database);
  return undoId;
}

describe('undo of many', () => {
  it('takes all of them back, in whatever order they are named', async () => {
    const database = freshDatabase();
    await capture(database, '1', 5);
    const before = await dump(database);
    // The post known before is captured twice more: those must be taken back newest first.
    const undoIds = [
      await capture(database, '1', 6),
      await capture(database, '2'),
      await capture(database, '1', 7),
      await capture(database, '3'),
    ];
    expect(await undoMany(undoIds, database)).toEqual({ ok: true, undone: 4 });
    expect(await dump(database)).toStrictEqual(before);
    expect(await database.undoLog.count()).toBe(1);
  });

  it('passes over those undone before, and says when nothing was left', async () => {
    const database = freshDatabase();
    const [one, other] = [await capture(database, '1'), await capture(database, '2')];
    await undo(one, database);
    expect(await undoMany([one, other], database)).toEqual({ ok: true, undone: 1 });
    expect(await undoMany([one, other, 'never'], database)).toEqual({ ok: false, code: 'not-found' });
  });

  it('leaves what others did meanwhile', async () => {
    const database = freshDatabase();
    await capture(database, '1', 5);
    const undoIds = [await capture(database, '1', 6), await capture(database, '2')];
    await addTags(['x:1'], ['kept'], database);
    await undoMany(undoIds, database);
    expect(await database.posts.toArray()).toMatchObject([{ id: 'x:1', tags: ['kept'], metrics: { likes: 5 } }]);
  });

  it('is all or nothing', async () => {
    const database = freshDatabase();
    const undoIds = [await capture(database, '1'), await capture(database, '2'), await capture(database, '3')];
    const before = await dump(database);
    let taken = 0;
    database.undoLog.hook('deleting', () => {
      taken += 1;
      if (taken === undoIds.length) throw new Error('the disk is gone');
    });
    await expect(undoMany(undoIds, database)).rejects.toThrow('the disk is gone');
    expect(taken).toBe(3);
    expect(await dump(database)).toStrictEqual(before);
  });
});
