// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { db } from '@/lib/db/database';
import { changeReply, queueReply } from '@/lib/db/repositories/replies';
import { undo } from '@/lib/db/repositories/undo-log';
import { useReplies, useReplyCount, useReplyLoad } from '@/lib/db/use-replies';
import { OPEN_REPLY_STATES, type ReplyState } from '@/lib/domain/vocabulary';

import { makeComment } from './make-comment';

beforeEach(async () => {
  await db().open();
});

afterEach(async () => {
  cleanup();
  for (const table of db().tables) await table.clear();
});

const NOW = new Date('2026-03-02T12:00:00.000Z');

const queue = (id: string, dueAt: string) =>
  act(async () =>
    queueReply({
      comment: makeComment({ id }),
      post: { id: null, permalink: null, authorName: null },
      pageUrl: 'https://x.com/',
      at: '2026-03-02T08:00:00.000Z',
      dueAt,
    }),
  );

describe('live views of the queue', () => {
  it('follow what is queued, changed and taken back', async () => {
    const { result } = renderHook(() => ({
      open: useReplies(OPEN_REPLY_STATES)?.map(({ id }) => id),
      load: useReplyLoad(NOW),
      count: useReplyCount(),
    }));
    await waitFor(() => expect(result.current).toEqual({ open: [], load: { open: 0, overdue: 0 }, count: 0 }));
    await queue('x:1', '2026-03-02T13:00:00.000Z');
    await queue('x:2', '2026-03-02T11:00:00.000Z');
    await waitFor(() =>
      expect(result.current).toEqual({ open: ['x:2', 'x:1'], load: { open: 2, overdue: 1 }, count: 2 }),
    );
    const change = await act(async () => changeReply('x:2', { state: 'answered' }));
    await waitFor(() => expect(result.current).toEqual({ open: ['x:1'], load: { open: 1, overdue: 0 }, count: 2 }));
    await act(async () => undo(change.ok ? change.undoId : ''));
    await waitFor(() => expect(result.current.load).toEqual({ open: 2, overdue: 1 }));
  });

  it('count what becomes overdue as time goes on', async () => {
    const { result, rerender } = renderHook(({ now }) => useReplyLoad(now), { initialProps: { now: NOW } });
    await queue('x:1', '2026-03-02T13:00:00.000Z');
    await waitFor(() => expect(result.current).toEqual({ open: 1, overdue: 0 }));
    rerender({ now: new Date('2026-03-02T13:01:00.000Z') });
    await waitFor(() => expect(result.current).toEqual({ open: 1, overdue: 1 }));
  });

  it('never show replies of other states than asked for', async () => {
    await queue('x:1', '2026-03-02T13:00:00.000Z');
    const seen: (ReplyState[] | undefined)[] = [];
    const initialProps: { states: readonly ReplyState[] } = { states: OPEN_REPLY_STATES };
    const { rerender } = renderHook(
      ({ states }) => {
        seen.push(useReplies(states)?.map(({ state }) => state));
      },
      { initialProps },
    );
    await waitFor(() => expect(seen.at(-1)).toEqual(['new']));
    seen.length = 0;
    rerender({ states: ['answered'] });
    await waitFor(() => expect(seen.at(-1)).toEqual([]));
    expect(seen.flat()).not.toContain('new');
  });
});
