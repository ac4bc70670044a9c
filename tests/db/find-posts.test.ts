import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import { listAccounts, listAccountSnapshots } from '@/lib/db/repositories/accounts';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import { createClient, listClients, changeClient } from '@/lib/db/repositories/clients';
import { findStatuses, getPost, loadPosts, todaysCaptures } from '@/lib/db/repositories/find-posts';
import { addTags, annotatePost, deletePosts, removeTags } from '@/lib/db/repositories/organise-posts';
import { listTags, recentTags } from '@/lib/db/repositories/tags';
import { getThumbnail } from '@/lib/db/repositories/find-thumbnail';
import { saveThumbnail } from '@/lib/db/repositories/thumbnails';
import { postIdSchema } from '@/lib/domain/ids';

import { freshDatabase } from './fresh-database';
import { makeCapture, makeHeader } from './make-capture';

describe('finding posts', () => {
  it('tells which posts of a network are in the library, by native id', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture({ nativeId: '1' }), database);
    await saveCapture(makeCapture({ nativeId: '2', network: 'vk' }), database);
    const found = await findStatuses('x', ['2', '1', '3'], database);
    expect(Object.entries(found).map(([nativeId, { id }]) => [nativeId, id])).toStrictEqual([['1', 'x:1']]);
  });

  it('reads a window in its order, with null where a post is gone', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture({ nativeId: '1' }), database);
    await saveCapture(makeCapture({ nativeId: '2' }), database);
    const posts = await loadPosts(['x:2', 'x:gone', 'x:1'], database);
    expect(posts.map((post) => post?.id ?? null)).toStrictEqual(['x:2', null, 'x:1']);
    expect(await getPost('x:gone', database)).toBeNull();
  });

  it('lists today’s posts once each, latest capture first, from the local midnight', async () => {
    const database = freshDatabase();
    const capture = (nativeId: string, at: string) => saveCapture(makeCapture({ nativeId }, { at }), database);
    // Chișinău is two hours ahead of UTC in winter: the local day begins at 22:00 UTC.
    await capture('yesterday', '2026-03-01T21:59:59.999Z');
    await capture('first', '2026-03-01T22:00:00.000Z');
    await capture('second', '2026-03-02T06:00:00.000Z');
    await capture('first', '2026-03-02T07:00:00.000Z');
    const clock = { now: new Date('2026-03-02T08:00:00.000Z'), timeZone: 'Europe/Chisinau' };
    const { count, latest } = await todaysCaptures({ ...clock, limit: 5 }, database);
    expect(count).toBe(2);
    expect(latest.map(({ post, capture }) => [post.id, capture.at])).toStrictEqual([
      ['x:first', '2026-03-02T07:00:00.000Z'],
      ['x:second', '2026-03-02T06:00:00.000Z'],
    ]);
    const short = await todaysCaptures({ ...clock, limit: 1 }, database);
    expect(short).toMatchObject({ count: 2, latest: [{ post: { id: 'x:first' } }] });
    expect(short.latest).toHaveLength(1);
    await deletePosts(['x:first'], database);
    expect(await todaysCaptures({ ...clock, limit: 5 }, database)).toMatchObject({ count: 1 });
  });
});

describe('tags', () => {
  it('are one whatever their case, in the spelling first used', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture({ nativeId: '1' }), database);
    await saveCapture(makeCapture({ nativeId: '2' }), database);
    await annotatePost('x:1', { tags: [' Скидка  недели ', '#Reels', 'reels', ''] }, database);
    await addTags(['x:1', 'x:2'], ['REELS'], database);
    expect((await getPost('x:1', database))?.tags).toStrictEqual(['Скидка недели', 'Reels']);
    expect((await getPost('x:2', database))?.tags).toStrictEqual(['Reels']);
    expect(await listTags(database)).toStrictEqual([
      { tag: 'Reels', posts: 2 },
      { tag: 'Скидка недели', posts: 1 },
    ]);
    await removeTags(['x:1', 'x:2'], ['reels'], database);
    expect(await listTags(database)).toStrictEqual([{ tag: 'Скидка недели', posts: 1 }]);
  });

  it('used lately come first', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture(), database);
    for (const tag of ['a', 'b', 'c', 'a']) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      await addTags(['x:1001'], [tag], database);
    }
    expect(await recentTags(2, database)).toStrictEqual(['a', 'c']);
  });
});

describe('changing posts', () => {
  it('changes only what is given', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture(), database);
    await annotatePost('x:1001', { tags: ['a'], note: 'one' }, database);
    await annotatePost('x:1001', { note: 'two' }, database);
    expect(await getPost('x:1001', database)).toMatchObject({ tags: ['a'], note: 'two' });
    await annotatePost('x:1001', { tags: [], note: '' }, database);
    expect(await getPost('x:1001', database)).toMatchObject({ tags: [], note: '' });
  });

  it('says when there is nothing to change, and how many there were', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture(), database);
    expect(await annotatePost('x:gone', { note: 'n' }, database)).toStrictEqual({ ok: false, code: 'not-found' });
    expect(await deletePosts(['x:gone', 'x:1001', 'x:1001'], database)).toMatchObject({ ok: true, changed: 1 });
    expect(await database.undoLog.count()).toBe(2);
  });

  it('deletes with a post all that hangs on it, and nothing of its neighbours', async () => {
    const database = freshDatabase();
    for (const nativeId of ['1', '10', '2']) await saveCapture(makeCapture({ nativeId }), database);
    const blob = new Blob(['p'], { type: 'image/webp' });
    const at = '2026-03-02T08:00:00.000Z';
    const postId = postIdSchema.parse('x:1');
    await saveThumbnail({ postId, blob, width: 1, height: 1, sourceUrl: '', at }, database);
    expect(await (await getThumbnail('x:1', database))?.blob.text()).toBe('p');
    await deletePosts(['x:1'], database);
    expect(await getThumbnail('x:1', database)).toBeNull();
    expect((await database.postSnapshots.toArray()).map((row) => row.postId).toSorted()).toStrictEqual(['x:10', 'x:2']);
    expect((await database.captures.toArray()).map((row) => row.postId).toSorted()).toStrictEqual(['x:10', 'x:2']);
    expect(await database.accounts.count()).toBe(1);
  });
});

describe('accounts and clients', () => {
  it('lists accounts with their history', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture({}, { account: makeHeader({ followers: 5 }) }), database);
    expect((await listAccounts(database)).map(({ id }) => id)).toStrictEqual(['x:mara_test']);
    expect((await listAccountSnapshots('x:mara_test', database)).map(({ followers }) => followers)).toStrictEqual([5]);
  });

  it('creates, renames and lists clients', async () => {
    const database = freshDatabase();
    const second = await createClient({ name: ' Zet ', colour: '#112233' }, database);
    await createClient({ name: 'Ășa', colour: '#112233' }, database);
    expect(await changeClient(second.id, { name: 'Bețe' }, database)).toMatchObject({ ok: true });
    expect(await changeClient('gone', { name: 'x' }, database)).toStrictEqual({ ok: false, code: 'not-found' });
    await createClient({ name: 'Avo', colour: '#112233', place: 1 }, database);
    expect((await listClients(database)).map(({ name }) => name)).toStrictEqual(['Bețe', 'Ășa', 'Avo']);
    await expect(createClient({ name: '  ', colour: '#112233' }, database)).rejects.toThrow('name');
  });
});
