import 'fake-indexeddb/auto';

import { createHash } from 'node:crypto';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { mergePost } from '@/lib/capture/merge-post';
import type { JackdawDatabase } from '@/lib/db/database';
import { isPlainList, findFirstPosts } from '@/lib/db/library/first-posts';
import { LibraryIndex } from '@/lib/db/library/library-index';
import { ALL_POSTS } from '@/lib/db/library/library-query';
import { buildLibraryRow } from '@/lib/db/library/library-row';
import { LibraryStore } from '@/lib/db/library/library-store';
import { INDEX_FORMAT, lastChange, loadIndex, saveIndex } from '@/lib/db/library/load-index';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import { addTags, deletePosts } from '@/lib/db/repositories/organise-posts';
import { undo } from '@/lib/db/repositories/undo-log';

import { freshDatabase, secondConnection } from './fresh-database';
import { makeCapture, makeCapturedPost } from './make-capture';

const stores: LibraryStore[] = [];

afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

async function openStore(database: JackdawDatabase): Promise<LibraryStore> {
  const store = new LibraryStore(database);
  stores.unshift(store);
  store.subscribe(() => undefined);
  await vi.waitFor(() => expect(store.get().status).toBe('ready'));
  return store;
}

const idsIn = (store: LibraryStore, text = ''): string[] =>
  store
    .get()
    .query({ ...ALL_POSTS, text })
    .ids.toSorted();
const capture = (database: JackdawDatabase, nativeId: string, text = 'word') =>
  saveCapture(makeCapture({ nativeId, text }), database);

describe('LibraryStore', () => {
  it('follows captures, changes, deletions and undo of any page', async () => {
    const database = freshDatabase();
    await capture(database, '1');
    const store = await openStore(database);
    expect(idsIn(store)).toStrictEqual(['x:1']);

    const elsewhere = secondConnection(database);
    const { undoId } = await capture(elsewhere, '2', 'Скидка');
    await vi.waitFor(() => expect(idsIn(store, 'скид')).toStrictEqual(['x:2']));
    await addTags(['x:1'], ['Țintă'], elsewhere);
    await vi.waitFor(() => expect(idsIn(store, 'tinta')).toStrictEqual(['x:1']));
    await undo(undoId, elsewhere);
    await vi.waitFor(() => expect(idsIn(store)).toStrictEqual(['x:1']));
    const deleted = await deletePosts(['x:1'], elsewhere);
    await vi.waitFor(() => expect(idsIn(store)).toStrictEqual([]));
    await undo(deleted.ok ? deleted.undoId : '', elsewhere);
    await vi.waitFor(() => expect(idsIn(store)).toStrictEqual(['x:1']));
  });

  it('gives a new query function when, and only when, answers may differ', async () => {
    const database = freshDatabase();
    const store = await openStore(database);
    const before = store.get();
    expect(store.get()).toBe(before);
    await capture(database, '1');
    await vi.waitFor(() => expect(store.get()).not.toBe(before));
    expect(store.get().query).not.toBe(before.query);
  });

  it('says why it failed', async () => {
    const database = freshDatabase();
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('the disk does not answer', 'UnknownError');
    });
    const store = new LibraryStore(database);
    stores.unshift(store);
    store.subscribe(() => undefined);
    await vi.waitFor(() => expect(store.get()).toMatchObject({ status: 'failed', code: 'storage-unavailable' }));
  });
});

describe('the saved index', () => {
  it('is brought up to date by the journal', async () => {
    const database = freshDatabase();
    for (const id of ['1', '2', '3']) await capture(database, id);
    await saveIndex(database, await loadIndex(database));
    await deletePosts(['x:2'], database);
    await capture(database, '4', 'later');
    // Only what the journal names is read again: a row changed behind its back shows that the saved index was used.
    await database.posts.update('x:1', { text: 'unseen' });

    const { index, seq, unsaved } = await loadIndex(database);
    expect(index.query(ALL_POSTS).ids.toSorted()).toStrictEqual(['x:1', 'x:3', 'x:4']);
    expect(index.query({ ...ALL_POSTS, text: 'later' }).ids).toStrictEqual(['x:4']);
    expect(index.query({ ...ALL_POSTS, text: 'unseen' }).ids).toStrictEqual([]);
    expect(seq).toBe(await lastChange(database));
    expect(unsaved).toBe(2);
  });

  it.each<[string, (database: JackdawDatabase) => Promise<unknown>]>([
    ['is of another format', (database) => database.libraryCache.update('index', { format: INDEX_FORMAT + 1 })],
    ['is older than the journal', (database) => database.postChanges.where('seq').belowOrEqual(4).delete()],
    ['knows changes the journal does not', (database) => database.postChanges.clear()],
  ])('is not used when it %s', async (_, spoil) => {
    const database = freshDatabase();
    for (const id of ['1', '2', '3']) await capture(database, id);
    await saveIndex(database, await loadIndex(database));
    await database.posts.update('x:1', { text: 'unseen' });
    await capture(database, '4');
    await capture(database, '5');
    await spoil(database);
    const { index } = await loadIndex(database);
    expect(index.query({ ...ALL_POSTS, text: 'unseen' }).ids).toStrictEqual(['x:1']);
    expect(index.size).toBe(5);
  });

  it('costs nothing but a report when it cannot be stored', async () => {
    const database = freshDatabase();
    await capture(database, '1');
    const state = await loadIndex(database);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    await expect(saveIndex(database, state)).resolves.toBeUndefined();
    expect(state.unsaved).toBeGreaterThan(0);
  });

  it('is of a format whose number goes up with every change of what is packed', () => {
    const text = 'Șase țări: скидка на ёлки 新商品 #Sale @mara 50% https://x.com/a';
    const index = new LibraryIndex();
    index.put(buildLibraryRow(mergePost(null, makeCapturedPost({ text }), '2026-03-02T08:00:00.000Z')));
    const packed = JSON.stringify(index.pack(), (_, value: unknown) =>
      ArrayBuffer.isView(value) ? Object.values(value) : value,
    );
    const hash = createHash('sha256').update(packed).digest('hex').slice(0, 16);
    // A new hash means that saved indexes no longer say what new ones would: raise INDEX_FORMAT, then write both here.
    expect({ format: INDEX_FORMAT, hash }).toStrictEqual({ format: 1, hash: '6181744846f5f988' });
  });
});

describe('the first posts', () => {
  it('are the last captured, straight from the database', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture({ nativeId: '1' }, { at: '2026-03-02T08:00:00.000Z' }), database);
    await saveCapture(makeCapture({ nativeId: '2' }, { at: '2026-03-03T08:00:00.000Z' }), database);
    expect(await findFirstPosts(database)).toStrictEqual(['x:2', 'x:1']);
  });

  it('are the answer to the plain list only', () => {
    expect(isPlainList({ ...ALL_POSTS })).toBe(true);
    expect(isPlainList({ ...ALL_POSTS, text: 'a' })).toBe(false);
    expect(isPlainList({ ...ALL_POSTS, descending: false })).toBe(false);
    expect(isPlainList({ ...ALL_POSTS, networks: ['x'] })).toBe(false);
  });
});
