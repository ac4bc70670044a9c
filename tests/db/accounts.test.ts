import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';

import { getAccount, listAccountSnapshots, saveRole } from '@/lib/db/repositories/accounts';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import { undo } from '@/lib/db/repositories/undo-log';

import { dump, freshDatabase } from './fresh-database';
import { makeCapture, makeHeader } from './make-capture';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-10T09:00:00.000Z') });
});

const ACCOUNT = 'x:mara_test';

describe('the role of an account', () => {
  it('is said of one never seen before, and its numbers are kept as a visit', async () => {
    const database = freshDatabase();
    await saveRole(makeHeader(), 'competitor', database);
    expect(await getAccount(ACCOUNT, database)).toMatchObject({
      role: 'competitor',
      handle: 'mara_test',
      followers: 12_345,
      firstSeenAt: '2026-03-10T09:00:00.000Z',
    });
    expect(await listAccountSnapshots(ACCOUNT, database)).toMatchObject([{ followers: 12_345, following: 67 }]);
  });

  it('keeps no visit of a header without numbers', async () => {
    const database = freshDatabase();
    await saveRole(makeHeader({ followers: null, following: null }), 'competitor', database);
    expect(await listAccountSnapshots(ACCOUNT, database)).toEqual([]);
  });

  it('outlives later captures, and what is known of the account outlives a poorer header', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture({}, { account: makeHeader({ bio: 'Made up', followers: 5 }) }), database);
    await saveRole(makeHeader({ bio: null, followers: null }), 'competitor', database);
    await saveCapture(makeCapture({ nativeId: '2' }, { at: '2026-03-11T09:00:00.000Z' }), database);
    expect(await getAccount(ACCOUNT, database)).toMatchObject({ role: 'competitor', bio: 'Made up', followers: 5 });
  });

  it('is undone whole', async () => {
    const database = freshDatabase();
    const empty = await dump(database);
    const undoId = await saveRole(makeHeader(), 'competitor', database);
    expect(await undo(undoId, database)).toEqual({ ok: true });
    expect(await dump(database)).toStrictEqual(empty);
  });

  it('undone after a capture, leaves what the capture said', async () => {
    const database = freshDatabase();
    const undoId = await saveRole(makeHeader(), 'competitor', database);
    await saveCapture(
      makeCapture({}, { account: makeHeader({ followers: 13_000 }), at: '2026-03-11T09:00:00.000Z' }),
      database,
    );
    await undo(undoId, database);
    expect(await getAccount(ACCOUNT, database)).toMatchObject({
      role: 'other',
      followers: 13_000,
      firstSeenAt: '2026-03-11T09:00:00.000Z',
    });
    expect((await listAccountSnapshots(ACCOUNT, database)).map(({ followers }) => followers)).toEqual([13_000]);
  });

  it('is null for an account nobody saw', async () => {
    expect(await getAccount('x:nobody', freshDatabase())).toBeNull();
  });
});
