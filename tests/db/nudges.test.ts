import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import type { JackdawDatabase } from '@/lib/db/database';
import { saveRole } from '@/lib/db/repositories/accounts';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import { actOnNudge, loadNudgeFacts } from '@/lib/db/repositories/nudges';
import { undo } from '@/lib/db/repositories/undo-log';
import { findNudges } from '@/lib/nudges/find-nudges';

import { freshDatabase } from './fresh-database';
import { makeCapture, makeHeader } from './make-capture';

const FIRST = '2026-03-02T08:00:00.000Z';
const NEXT_DAY = new Date('2026-03-03T08:00:00.000Z');
const ACCOUNT = 'x:mara_test';
const REQUEST = '019c0000-0000-7000-8000-000000000001';

async function track(database: JackdawDatabase): Promise<void> {
  await saveRole(makeHeader(), 'competitor', database);
  // As if it had been visited on the day of the capture.
  await database.accounts.update(ACCOUNT, { lastSeenAt: FIRST });
}

async function find(database: JackdawDatabase, now: Date) {
  return findNudges(await loadNudgeFacts(now, database), { now, timeZone: 'Europe/Chisinau', days: 3 });
}

describe('DP-8: what nudges are found from', () => {
  it('is nothing without competitors', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture({}, { at: FIRST }), database);
    expect(await loadNudgeFacts(NEXT_DAY, database)).toStrictEqual({ accounts: [], posts: [], entries: [] });
  });

  it('names a captured post until it is captured again', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture({}, { at: FIRST }), database);
    await track(database);
    expect(await find(database, NEXT_DAY)).toMatchObject([{ daysAway: null, posts: [{ id: 'x:1001' }] }]);
    await saveCapture(makeCapture({ likes: 20 }, { at: NEXT_DAY.toISOString() }), database);
    expect(await find(database, NEXT_DAY)).toStrictEqual([]);
  });

  it('reads no posts of others and none of long ago', async () => {
    const database = freshDatabase();
    await saveCapture(makeCapture({ nativeId: '1' }, { at: '2026-02-01T08:00:00.000Z' }), database);
    await saveCapture(makeCapture({ nativeId: '2', accountId: null }, { at: FIRST }), database);
    await saveCapture(makeCapture({ nativeId: '3' }, { at: FIRST }), database);
    await track(database);
    const { posts } = await loadNudgeFacts(NEXT_DAY, database);
    expect(posts.map(({ nativeId }) => nativeId)).toStrictEqual(['3']);
  });
});

describe('DP-8: what is done about a nudge', () => {
  const LATER = new Date('2026-03-09T08:00:00.000Z');
  const act = async (database: JackdawDatabase, what: Parameters<typeof actOnNudge>[0]['act'], requestId = REQUEST) =>
    actOnNudge({ accountId: ACCOUNT, act: what, now: LATER, requestId }, database);

  it.each([{ act: 'open' }, { act: 'dismiss' }, { act: 'snooze', until: '2026-03-10T22:00:00.000Z' }] as const)(
    '$act makes it quiet, and undo brings it back',
    async (what) => {
      const database = freshDatabase();
      await track(database);
      expect(await find(database, LATER)).toMatchObject([{ daysAway: 7 }]);
      const done = await act(database, what);
      expect(await find(database, LATER)).toStrictEqual([]);
      expect(await undo(done.ok ? done.undoId : '', database)).toStrictEqual({ ok: true });
      expect(await find(database, LATER)).toMatchObject([{ daysAway: 7 }]);
      expect(await database.dayLog.count()).toBe(0);
    },
  );

  it('keeps one row for each account, and does once what is asked twice', async () => {
    const database = freshDatabase();
    await track(database);
    const first = await act(database, { act: 'dismiss' });
    expect(await act(database, { act: 'dismiss' })).toStrictEqual(first);
    await act(database, { act: 'open' }, '019c0000-0000-7000-8000-000000000002');
    expect(await database.dayLog.toArray()).toMatchObject([
      { kind: 'nudge', openedAt: LATER.toISOString(), dismissedAt: LATER.toISOString(), snoozedUntil: null },
    ]);
    expect(await database.undoLog.where('id').startsWith('019c').count()).toBe(2);
  });

  it('says so when the account is gone', async () => {
    const database = freshDatabase();
    expect(await act(database, { act: 'open' })).toStrictEqual({ ok: false, code: 'not-found' });
  });
});
