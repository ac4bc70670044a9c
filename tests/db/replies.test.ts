import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import { keepComments } from '@/lib/db/repositories/comments';
import { listComments } from '@/lib/db/repositories/find-comments';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import { deletePosts } from '@/lib/db/repositories/organise-posts';
import {
  countOpenReplies,
  countOverdueReplies,
  countReplies,
  findOpenReplies,
  listAssignees,
  listReplies,
  listRepliesSince,
} from '@/lib/db/repositories/find-replies';
import { recordInsertion } from '@/lib/db/repositories/insertions';
import { changeReplies, changeReply, queueReply } from '@/lib/db/repositories/replies';
import { templateIdSchema } from '@/lib/domain/ids';
import { undoOperation } from '@/lib/db/operations/undo';
import { OPEN_REPLY_STATES } from '@/lib/domain/vocabulary';

import { freshDatabase } from './fresh-database';
import { makeCapture } from './make-capture';
import { makeComment } from './make-comment';

const AT = '2026-03-02T08:06:00.000Z';
const input = (overrides: object = {}) => ({
  comment: makeComment(),
  post: { id: null, permalink: 'https://x.com/brutaria/status/1', authorName: 'Brutăria' },
  pageUrl: 'https://x.com/brutaria/status/1',
  at: AT,
  dueAt: '2026-03-02T12:06:00.000Z',
  ...overrides,
});

describe('the queue of comments that want an answer', () => {
  it('holds a comment once, however often it is put there', async () => {
    const database = freshDatabase();
    const first = await queueReply(input(), database);
    const later = { at: '2026-03-03T08:00:00.000Z', dueAt: '2026-03-03T12:00:00.000Z' };
    const second = await queueReply(input({ ...later, comment: makeComment({ likes: 9 }) }), database);
    expect(await countOpenReplies(database)).toBe(1);
    // It waits since the first press; what the page shows of it is of the second.
    expect(second.reply).toMatchObject({
      id: first.reply.id,
      queuedAt: AT,
      dueAt: '2026-03-02T12:06:00.000Z',
      likes: 9,
    });
  });

  it('answers a repeated press as it did the first time, and stores nothing', async () => {
    const database = freshDatabase();
    const requestId = '019c0000-0000-7000-8000-000000000001';
    const one = await queueReply(input({ requestId }), database);
    const again = await queueReply(input({ requestId, at: '2026-03-02T09:00:00.000Z' }), database);
    expect(again).toEqual(one);
    expect(await database.undoLog.count()).toBe(1);
  });

  it('opens an answered one anew, with its note', async () => {
    const database = freshDatabase();
    const { reply } = await queueReply(input(), database);
    await changeReply(reply.id, { state: 'answered', answeredAt: AT, note: 'Sent the price' }, database);
    expect(await countOpenReplies(database)).toBe(0);
    const reopened = await queueReply(input({ at: '2026-03-04T08:00:00.000Z' }), database);
    expect(reopened.reply).toMatchObject({ state: 'new', answeredAt: null, note: 'Sent the price' });
  });

  it('counts what waits, and what waits too long', async () => {
    const database = freshDatabase();
    await queueReply(input(), database);
    await queueReply(input({ comment: makeComment({ id: 'x:2' }), dueAt: '2026-03-05T12:00:00.000Z' }), database);
    const { reply } = await queueReply(input({ comment: makeComment({ id: 'x:3' }) }), database);
    await changeReply(reply.id, { state: 'closed' }, database);
    expect(await countReplies(database)).toBe(3);
    expect(await countOpenReplies(database)).toBe(2);
    expect(await countOverdueReplies('2026-03-02T12:05:59.000Z', database)).toBe(0);
    expect(await countOverdueReplies('2026-03-02T12:06:01.000Z', database)).toBe(1);
  });

  it('does not count as too late what waits for somebody else', async () => {
    const database = freshDatabase();
    const { reply } = await queueReply(input(), database);
    await changeReply(reply.id, { state: 'waiting', waitingSince: AT }, database);
    expect(await countOpenReplies(database)).toBe(1);
    expect(await countOverdueReplies('2027-01-01T00:00:00.000Z', database)).toBe(0);
  });

  it('keeps what was decided, and what the comment said at first, when it is queued again', async () => {
    const database = freshDatabase();
    const { reply } = await queueReply(input(), database);
    const decided = { kind: 'complaint', tier: 2, assignee: 'Ioana', isDueByHand: true, pausedMs: 5 } as const;
    await changeReply(reply.id, decided, database);
    const again = await queueReply(input({ comment: makeComment({ text: 'Edited' }), dueAt: AT }), database);
    expect(again.reply).toMatchObject({ ...decided, text: 'Edited', dueAt: '2026-03-02T12:06:00.000Z' });
    expect(again.reply.evidence).toEqual({ text: 'How much is delivery?', link: reply.permalink, capturedAt: AT });
  });

  it('is listed by what is due first', async () => {
    const database = freshDatabase();
    await queueReply(input({ comment: makeComment({ id: 'x:2' }), dueAt: '2026-03-05T12:00:00.000Z' }), database);
    await queueReply(input({ comment: makeComment({ id: 'x:3' }), dueAt: '2026-03-03T12:00:00.000Z' }), database);
    const { reply } = await queueReply(input({ dueAt: '2026-03-04T12:00:00.000Z' }), database);
    await changeReply(reply.id, { state: 'waiting' }, database);
    expect((await listReplies(OPEN_REPLY_STATES, database)).map(({ id }) => id)).toEqual(['x:3', reply.id, 'x:2']);
    expect((await findOpenReplies(['x:3', 'x:9'], database)).map(({ id }) => id)).toEqual(['x:3']);
  });

  it('takes each step back', async () => {
    const database = freshDatabase();
    const { reply, undoId } = await queueReply(input(), database);
    const changed = await changeReply(reply.id, { state: 'closed' }, database);
    if (!changed.ok) throw new Error(changed.code);
    await undoOperation(database, changed.undoId);
    expect((await database.replies.get(reply.id))?.state).toBe('new');
    await undoOperation(database, undoId);
    expect(await database.replies.count()).toBe(0);
  });

  it('knows the first answer of a template that went into the box, and forgets it by Undo', async () => {
    const database = freshDatabase();
    const { reply } = await queueReply(input(), database);
    await changeReply(reply.id, { state: 'waiting', waitingSince: AT }, database);
    const at = '2026-03-02T09:00:00.000Z';
    const where = { network: 'x', threadKey: null, variantKey: '', textHash: 'a1' } as const;
    const insertion = { ...where, templateId: templateIdSchema.parse('t1'), at };
    const requestId = '019c0000-0000-7000-8000-000000000009';
    await recordInsertion({ insertion, commentId: reply.id, requestId }, database);
    const response = { at, text: null, templateId: 't1', insertionId: requestId };
    const answered = { state: 'answered', answeredAt: at, waitingSince: null, response };
    expect(await database.replies.get(reply.id)).toMatchObject(answered);
    await undoOperation(database, requestId);
    const waits = { state: 'waiting', answeredAt: null, waitingSince: AT, response: null };
    expect(await database.replies.get(reply.id)).toMatchObject(waits);
  });

  it('changes several as each of them needs, and takes all back at once', async () => {
    const database = freshDatabase();
    await queueReply(input({ comment: makeComment({ id: 'x:2' }) }), database);
    await queueReply(input({ comment: makeComment({ id: 'x:3' }), at: '2026-03-03T08:06:00.000Z' }), database);
    const changed = await changeReplies(['x:2', 'x:3', 'x:9'], ({ id }) => ({ assignee: `for ${id}` }), database);
    expect(changed).toMatchObject({ ok: true, changed: 2 });
    expect(await listAssignees(database)).toEqual(['for x:2', 'for x:3']);
    expect((await listRepliesSince('2026-03-01T00:00:00.000Z', database)).map(({ id }) => id)).toEqual(['x:3', 'x:2']);
    expect(await listRepliesSince('2026-03-03T08:06:00.000Z', database)).toHaveLength(1);
    if (!changed.ok) throw new Error(changed.code);
    await undoOperation(database, changed.undoId);
    expect(await listAssignees(database)).toEqual([]);
    expect(await changeReplies(['x:9'], () => ({}), database)).toEqual({ ok: false, code: 'not-found' });
  });

  it('says so when there is nothing to change', async () => {
    const database = freshDatabase();
    expect(await changeReply('x:0', { state: 'closed' }, database)).toEqual({ ok: false, code: 'not-found' });
  });
});

describe('a discussion kept with its post', () => {
  it('stands in the order of the page, grows, and goes and comes back with the post', async () => {
    const database = freshDatabase();
    const { post } = await saveCapture(makeCapture(), database);
    const comments = [makeComment({ id: 'x:11', text: 'First' }), makeComment({ id: 'x:12', text: 'Second' })];
    expect(await keepComments({ postId: post.id, comments, at: AT }, database)).toMatchObject({ ok: true, kept: 2 });
    const more = [...comments, makeComment({ id: 'x:13', text: 'Third' })];
    await keepComments({ postId: post.id, comments: more, at: '2026-03-03T08:00:00.000Z' }, database);
    const texts = async () => (await listComments(post.id, database)).map(({ text }) => text);
    expect(await texts()).toEqual(['First', 'Second', 'Third']);
    const deleted = await deletePosts([post.id], database);
    expect(await texts()).toEqual([]);
    if (!deleted.ok) throw new Error(deleted.code);
    await undoOperation(database, deleted.undoId);
    expect(await texts()).toEqual(['First', 'Second', 'Third']);
  });

  it('is refused for a post that is not there', async () => {
    const database = freshDatabase();
    const reply = await keepComments({ postId: 'x:0' as never, comments: [makeComment()], at: AT }, database);
    expect(reply).toEqual({ ok: false, code: 'not-found' });
  });
});
