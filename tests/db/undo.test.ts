import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { JackdawDatabase } from '@/lib/db/database';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import {
  addTags,
  annotatePost,
  assignClient,
  deletePosts,
  removeTags,
  type Undoable,
} from '@/lib/db/repositories/organise-posts';
import { saveThumbnail } from '@/lib/db/repositories/thumbnails';
import { purgeUndoLog, undo } from '@/lib/db/repositories/undo-log';
import { clientIdSchema, postIdSchema } from '@/lib/domain/ids';

import { dump, freshDatabase, secondConnection } from './fresh-database';
import { makeCapture, makeHeader } from './make-capture';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-10T09:00:00.000Z') });
});

const POST = 'x:1001';
const picture = (text: string) => new Blob([text], { type: 'image/webp' });

function keepPicture(database: JackdawDatabase, captureUndoId: string, text = 'picture'): Promise<boolean> {
  const at = new Date().toISOString();
  const rest = { width: 4, height: 3, sourceUrl: 'https://x.com/a.jpg', at, captureUndoId };
  return saveThumbnail({ postId: postIdSchema.parse(POST), blob: picture(text), ...rest }, database);
}

function undoIdOf(result: Undoable): string {
  if (!result.ok) throw new Error(`expected an undo id, got ${result.code}`);
  return result.undoId;
}

describe('undo of the latest operation', () => {
  it('takes a first capture back whole: post, numbers, capture, accounts and picture', async () => {
    const database = freshDatabase();
    const empty = await dump(database);
    const { undoId } = await saveCapture(makeCapture({}, { account: makeHeader() }), database);
    await keepPicture(database, undoId);

    expect(await undo(undoId, database)).toStrictEqual({ ok: true });
    expect(await dump(database)).toStrictEqual(empty);
    expect(await undo(undoId, database)).toStrictEqual({ ok: false, code: 'not-found' });
  });

  it.each([
    ['annotate', (db: JackdawDatabase) => annotatePost(POST, { tags: ['b'], note: 'new' }, db)],
    ['add tags', (db: JackdawDatabase) => addTags([POST, 'x:2'], ['C', 'd'], db)],
    ['remove tags', (db: JackdawDatabase) => removeTags([POST, 'x:2'], ['A'], db)],
    ['assign client', (db: JackdawDatabase) => assignClient([postIdSchema.parse(POST)], clientIdSchema.parse('c'), db)],
    ['delete', (db: JackdawDatabase) => deletePosts([POST, 'x:2'], db)],
  ])('restores exactly after: %s', async (_, change) => {
    const database = freshDatabase();
    const { undoId } = await saveCapture(makeCapture(), database);
    await keepPicture(database, undoId);
    await saveCapture(makeCapture({ nativeId: '2' }), database);
    await annotatePost(POST, { tags: ['a'], note: 'old' }, database);
    const before = await dump(database);
    vi.setSystemTime(Date.now() + 1000);
    const changed = undoIdOf(await change(database));
    expect(await dump(database)).not.toStrictEqual(before);

    expect(await undo(changed, database)).toStrictEqual({ ok: true });
    expect(await dump(database)).toStrictEqual(before);
  });

  it('refuses a picture that arrives after its capture was undone', async () => {
    const database = freshDatabase();
    const first = await saveCapture(makeCapture(), database);
    const second = await saveCapture(makeCapture(), database);
    await undo(second.undoId, database);
    expect(await keepPicture(database, second.undoId)).toBe(false);
    expect(await keepPicture(database, first.undoId)).toBe(true);
  });

  it('undoes once when two tabs undo at once', async () => {
    const database = freshDatabase();
    const { undoId } = await saveCapture(makeCapture(), database);
    const results = await Promise.all([undo(undoId, database), undo(undoId, secondConnection(database))]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('undo of an older operation', () => {
  it('takes a capture out from under a later one, as if it had never been', async () => {
    const database = freshDatabase();
    const first = await saveCapture(makeCapture({ likes: 10, text: 'Short', title: 'Only here' }), database);
    await annotatePost(POST, { tags: ['kept'] }, database);
    const later = makeCapture({ likes: 15, text: 'Edited by its author' }, { at: '2026-03-04T08:00:00.000Z' });
    await saveCapture(later, database);
    await undo(first.undoId, database);

    expect(await database.posts.get(POST)).toMatchObject({
      text: 'Edited by its author',
      title: null,
      textHistory: [],
      firstCapturedAt: '2026-03-04T08:00:00.000Z',
      metrics: { likes: 15 },
    });
    expect(await database.postSnapshots.count()).toBe(1);
    expect(await database.captures.count()).toBe(1);
  });

  it('keeps the tags given after it', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture(), database);
    const first = undoIdOf(await addTags([POST], ['a'], database));
    await addTags([POST], ['b'], database);
    await addTags([POST], ['a'], database);
    await undo(first, database);
    expect((await database.posts.get(POST))?.tags).toStrictEqual(['b', 'a']);
  });

  it('brings deleted numbers back under a post captured again since', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture({ likes: 10 }), database);
    const deleted = undoIdOf(await deletePosts([POST], database));
    await saveCapture(makeCapture({ likes: 15 }, { at: '2026-03-04T08:00:00.000Z' }), database);
    await undo(deleted, database);
    expect(await database.postSnapshots.count()).toBe(2);
    expect(await database.posts.get(POST)).toMatchObject({ firstCapturedAt: '2026-03-02T08:00:00.000Z' });
  });

  it('leaves nothing of a post that was deleted a second time', async () => {
    const database = freshDatabase();
    const { undoId } = await saveCapture(makeCapture({ likes: 10 }), database);
    await keepPicture(database, undoId);
    const captured = await dump(database);
    const first = undoIdOf(await deletePosts([POST], database));
    const again = await saveCapture(makeCapture({ likes: 15 }), database);
    const second = undoIdOf(await deletePosts([POST], database));

    await undo(first, database);
    expect(await dump(database)).toMatchObject({ posts: [], postSnapshots: [], captures: [], thumbnails: [] });
    await undo(second, database);
    expect(await database.postSnapshots.count()).toBe(2);
    await undo(again.undoId, database);
    expect(await dump(database)).toStrictEqual(captured);
  });
});

describe('purgeUndoLog', () => {
  it('forgets what is older, deleted pictures included, and keeps the rest undoable', async () => {
    const database = freshDatabase();
    const { undoId } = await saveCapture(makeCapture(), database);
    await keepPicture(database, undoId);
    const deleted = undoIdOf(await deletePosts([POST], database));
    vi.setSystemTime(Date.parse('2026-04-10T09:00:00.000Z'));
    const recent = await saveCapture(makeCapture({ nativeId: '2' }, { at: new Date().toISOString() }), database);

    expect(await purgeUndoLog('2026-04-01T00:00:00.000Z', database)).toBe(3);
    expect(await undo(deleted, database)).toStrictEqual({ ok: false, code: 'not-found' });
    expect(await database.undoRows.where({ undoId: deleted }).count()).toBe(0);
    expect(await undo(recent.undoId, database)).toStrictEqual({ ok: true });
  });

  it('keeps an old operation as long as one before it is kept', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture({}, { at: '2026-05-01T00:00:00.000Z' }), database);
    await saveCapture(makeCapture({}, { at: '2026-03-01T00:00:00.000Z' }), database);
    expect(await purgeUndoLog('2026-04-01T00:00:00.000Z', database)).toBe(0);
  });
});
