import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import { saveCapture } from '@/lib/db/repositories/capture-post';
import { listCaptures, listSnapshots } from '@/lib/db/repositories/find-posts';
import { undo } from '@/lib/db/repositories/undo-log';
import { accountIdSchema } from '@/lib/domain/ids';
import { accountSchema, accountSnapshotSchema } from '@/lib/domain/account';
import { captureSchema } from '@/lib/domain/capture';
import { postSchema, postSnapshotSchema } from '@/lib/domain/post';

import { dump, freshDatabase, secondConnection } from './fresh-database';
import { makeCapture, makeHeader } from './make-capture';

describe('saveCapture', () => {
  it('stores the post, its numbers, the capture and the author as rows of the documented shape', async () => {
    const database = freshDatabase();
    const { post, outcome } = await saveCapture(makeCapture({ likes: 10 }, { account: makeHeader() }), database);

    expect(outcome).toBe('new');
    expect(postSchema.parse(await database.posts.get('x:1001'))).toStrictEqual(post);
    expect(postSnapshotSchema.array().parse(await database.postSnapshots.toArray())).toMatchObject([
      { postId: 'x:1001', at: '2026-03-02T08:00:00.000Z', metrics: { likes: 10, views: null } },
    ]);
    expect(captureSchema.array().parse(await database.captures.toArray())).toMatchObject([
      { postId: 'x:1001', pageUrl: 'https://x.com/home', method: 'badge', quality: 'full' },
    ]);
    expect(accountSchema.array().parse(await database.accounts.toArray())).toMatchObject([
      { id: 'x:mara_test', role: 'other', followers: 12_345, bio: 'Made up' },
    ]);
    expect(accountSnapshotSchema.array().parse(await database.accountSnapshots.toArray())).toMatchObject([
      { accountId: 'x:mara_test', followers: 12_345, following: 67, posts: null },
    ]);
  });

  it('makes one post with two snapshots of two captures', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture({ likes: 10 }), database);
    const second = await saveCapture(makeCapture({ likes: 15 }, { at: '2026-03-03T08:00:00.000Z' }), database);

    expect(second.outcome).toBe('again');
    expect(await database.posts.count()).toBe(1);
    expect((await listSnapshots('x:1001', database)).map(({ metrics }) => metrics.likes)).toStrictEqual([10, 15]);
    expect(await listCaptures('x:1001', database)).toHaveLength(2);
    expect(second.post).toMatchObject({
      firstCapturedAt: '2026-03-02T08:00:00.000Z',
      lastCapturedAt: '2026-03-03T08:00:00.000Z',
      metrics: { likes: 15 },
    });
  });

  it('makes one post with two snapshots when two tabs capture it at once', async () => {
    const database = freshDatabase();
    const other = secondConnection(database);
    const results = await Promise.all([
      saveCapture(makeCapture({ likes: 10 }), database),
      saveCapture(makeCapture({ likes: 11 }), other),
    ]);

    expect(results.map(({ outcome }) => outcome).toSorted()).toStrictEqual(['again', 'new']);
    expect(await database.posts.count()).toBe(1);
    expect(await database.postSnapshots.count()).toBe(2);
    expect(await database.accounts.count()).toBe(1);
  });

  it('answers a repeated request as the first time and changes nothing', async () => {
    const database = freshDatabase();
    const request = makeCapture({}, { captureId: '0197-retried' });
    const first = await saveCapture(request, database);
    const before = await dump(database);
    const [again, atOnce] = await Promise.all([saveCapture(request, database), saveCapture(request, database)]);

    expect(again).toStrictEqual(first);
    expect(atOnce).toStrictEqual(first);
    expect(await dump(database)).toStrictEqual(before);
  });

  it('stores what was captured anew after its post was deleted, whatever its id', async () => {
    const database = freshDatabase();
    const request = makeCapture({}, { captureId: '0197-retried' });
    const { undoId } = await saveCapture(request, database);
    await undo(undoId, database);

    expect((await saveCapture(request, database)).outcome).toBe('new');
    expect(await database.postSnapshots.count()).toBe(1);
  });

  it('counts captures within half an hour as one visit of the account', async () => {
    const database = freshDatabase();
    const visit = (nativeId: string, at: string, followers: number) =>
      saveCapture(makeCapture({ nativeId }, { at, account: makeHeader({ followers }) }), database);
    await visit('1', '2026-03-02T08:01:00.000Z', 100);
    await visit('2', '2026-03-02T08:20:00.000Z', 101);
    await visit('3', '2026-03-02T09:00:00.000Z', 102);

    const rows = await database.accountSnapshots.orderBy('[accountId+at]').toArray();
    expect(rows.map(({ at, followers }) => [at, followers])).toStrictEqual([
      ['2026-03-02T08:20:00.000Z', 101],
      ['2026-03-02T09:00:00.000Z', 102],
    ]);
  });

  it('keeps what a poorer header does not show, and its role', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture({}, { account: makeHeader() }), database);
    await database.accounts.update('x:mara_test', { role: 'competitor' });
    const rounded = { followers: false, following: null, posts: null };
    const header = makeHeader({ bio: null, followers: 12_000, following: null, exact: rounded });
    await saveCapture(makeCapture({}, { account: header, at: '2026-03-03T08:00:00.000Z' }), database);

    expect(await database.accounts.get('x:mara_test')).toMatchObject({
      role: 'competitor',
      bio: 'Made up',
      followers: 12_345,
      following: 67,
      exact: { followers: true },
      firstSeenAt: '2026-03-02T08:00:00.000Z',
      lastSeenAt: '2026-03-03T08:00:00.000Z',
    });
  });

  it('keeps a header without numbers out of the history', async () => {
    const database = freshDatabase();
    const header = makeHeader({ followers: null, following: null });
    await saveCapture(makeCapture({}, { account: header }), database);
    expect(await database.accountSnapshots.count()).toBe(0);
  });

  it('stores the account of the page beside that of the author', async () => {
    const database = freshDatabase();
    const header = makeHeader({ id: accountIdSchema.parse('x:some_group'), handle: 'some_group' });
    await saveCapture(makeCapture({}, { account: header }), database);
    expect((await database.accounts.toCollection().primaryKeys()).toSorted()).toStrictEqual([
      'x:mara_test',
      'x:some_group',
    ]);
  });

  it('stores a post without an account', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture({ accountId: null, network: 'web', kind: 'page' }), database);
    expect(await database.accounts.count()).toBe(0);
    expect(await database.posts.count()).toBe(1);
  });
});
