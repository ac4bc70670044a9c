// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { db } from '@/lib/db/database';
import { useAccounts } from '@/lib/db/use-accounts';
import { useClients } from '@/lib/db/use-clients';
import { useLibrary } from '@/lib/db/use-library';
import { usePost, usePosts, useSnapshots } from '@/lib/db/use-posts';
import { useTags } from '@/lib/db/use-tags';
import { useThumbnailUrl } from '@/lib/db/use-thumbnail-url';
import { useTodaysCaptures } from '@/lib/db/use-todays-captures';
import { ALL_POSTS } from '@/lib/db/library/library-query';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import { createClient } from '@/lib/db/repositories/clients';
import { addTags, deletePosts } from '@/lib/db/repositories/organise-posts';
import { saveThumbnail } from '@/lib/db/repositories/thumbnails';
import { postIdSchema } from '@/lib/domain/ids';

import { makeCapture } from './make-capture';

/** Hooks read the one database of the page, so each test leaves it empty. */
beforeEach(async () => {
  await db().open();
});

afterEach(async () => {
  cleanup();
  const { posts } = db();
  await deletePosts(await posts.toCollection().primaryKeys());
  for (const table of db().tables) if (table.name !== 'postChanges') await table.clear();
});

const capture = (nativeId: string, change = {}) =>
  act(() => saveCapture(makeCapture({ nativeId, ...change }, { at: new Date().toISOString() })));

describe('live hooks', () => {
  it('follow the library', async () => {
    const { result, rerender } = renderHook(({ query }) => useLibrary(query), { initialProps: { query: ALL_POSTS } });
    await waitFor(() => expect(result.current.status).toBe('ready'));
    await capture('1', { text: 'Скидка' });
    await capture('2', { text: 'Țintă' });
    await waitFor(() => expect(result.current).toMatchObject({ ids: ['x:2', 'x:1'], total: 2 }));
    rerender({ query: { ...ALL_POSTS, text: 'tinta' } });
    expect(result.current).toMatchObject({ ids: ['x:2'], total: 1 });
  });

  it('follow posts, their numbers and their tags', async () => {
    const { result } = renderHook(() => ({
      post: usePost('x:1'),
      window: usePosts(['x:2', 'x:1']),
      snapshots: useSnapshots('x:1'),
      tags: useTags(),
      today: useTodaysCaptures(20),
      accounts: useAccounts(),
    }));
    expect(result.current.post).toBeUndefined();
    await waitFor(() => expect(result.current.post).toBeNull());
    await capture('1', { likes: 1 });
    await capture('1', { likes: 2 });
    await act(() => addTags(['x:1'], ['a']));
    await waitFor(() => {
      const { post, window, snapshots, tags, today, accounts } = result.current;
      expect(post).toMatchObject({ id: 'x:1', tags: ['a'] });
      expect(window?.map((row) => row?.id ?? null)).toStrictEqual([null, 'x:1']);
      expect(snapshots?.map(({ metrics }) => metrics.likes)).toStrictEqual([1, 2]);
      expect(tags).toStrictEqual([{ tag: 'a', posts: 1 }]);
      expect(today?.latest.map((row) => row.post.id)).toStrictEqual(['x:1']);
      expect(accounts?.map(({ id }) => id)).toStrictEqual(['x:mara_test']);
    });
  });

  it('follow clients', async () => {
    const { result } = renderHook(() => useClients());
    await waitFor(() => expect(result.current).toStrictEqual([]));
    await act(() => createClient({ name: 'Bakery', colour: '#112233' }));
    await waitFor(() => expect(result.current?.map(({ name }) => name)).toStrictEqual(['Bakery']));
  });
});

describe('useThumbnailUrl', () => {
  it('gives a URL of the picture and revokes it when it is no longer shown', async () => {
    const create = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${create.mock.calls.length}`);
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    await capture('1');
    const picture = { blob: new Blob(['p'], { type: 'image/webp' }), width: 1, height: 1, sourceUrl: '' };
    const at = new Date().toISOString();
    await saveThumbnail({ postId: postIdSchema.parse('x:1'), ...picture, at });

    const { result, rerender, unmount } = renderHook(({ id }) => useThumbnailUrl(id), { initialProps: { id: 'x:1' } });
    await waitFor(() => expect(result.current).toBe('blob:1'));
    expect(revoke).not.toHaveBeenCalled();
    rerender({ id: 'x:2' });
    await waitFor(() => expect(result.current).toBeNull());
    expect(revoke.mock.calls).toStrictEqual([['blob:1']]);
    rerender({ id: 'x:1' });
    await waitFor(() => expect(result.current).toBe('blob:2'));
    unmount();
    expect(revoke.mock.calls).toStrictEqual([['blob:1'], ['blob:2']]);
  });
});
