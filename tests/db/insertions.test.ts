import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import type { JackdawDatabase } from '@/lib/db/database';
import { findUsage, isStale, listInsertionsSince } from '@/lib/db/repositories/find-insertions';
import { type InsertionInput, recordInsertion } from '@/lib/db/repositories/insertions';
import { changeReply, queueReply } from '@/lib/db/repositories/replies';
import { saveTemplate } from '@/lib/db/repositories/templates';
import { undo } from '@/lib/db/repositories/undo-log';
import { clientIdSchema, templateIdSchema } from '@/lib/domain/ids';
import { insertionSchema } from '@/lib/domain/template';

import { dump, freshDatabase } from './fresh-database';
import { makeComment } from './make-comment';
import { makeContent } from './make-template';

const AT = '2026-03-02T12:06:00.000Z';
const id = templateIdSchema.parse('t1');
let serial = 0;

function input(
  insertion: Partial<InsertionInput['insertion']> = {},
  rest: Partial<InsertionInput> = {},
): InsertionInput {
  serial += 1;
  const requestId = `019c0000-0000-7000-8000-${String(serial).padStart(12, '0')}`;
  const made = { templateId: id, variantKey: '0', textHash: 'h1', network: 'x', threadKey: 'x:1', at: AT } as const;
  return { insertion: { ...made, ...insertion }, commentId: null, requestId, ...rest };
}

async function queue(database: JackdawDatabase): Promise<string> {
  const { reply } = await queueReply(
    {
      comment: makeComment(),
      post: { id: null, permalink: null, authorName: null },
      pageUrl: 'https://x.com/',
      at: '2026-03-02T08:06:00.000Z',
      dueAt: '2026-03-02T12:06:00.000Z',
    },
    database,
  );
  return reply.id;
}

describe('recordInsertion', () => {
  it('answers a comment that waits; one undo takes both back', async () => {
    const database = freshDatabase();
    const commentId = await queue(database);
    await changeReply(commentId, { clientId: clientIdSchema.parse('c1') }, database);
    const before = await dump(database);
    const { insertion, undoId, answered } = await recordInsertion(input({}, { commentId }), database);
    expect(insertion).toMatchObject({ replyId: commentId, clientId: 'c1' });
    expect(insertionSchema.parse(insertion)).toStrictEqual(insertion);
    expect(answered).toMatchObject({ id: commentId, state: 'answered', answeredAt: AT });
    expect(await database.insertions.toArray()).toEqual([insertion]);
    expect(await undo(undoId, database)).toEqual({ ok: true });
    expect(await dump(database)).toStrictEqual(before);
  });

  it('answers a retry as the first time and stores nothing', async () => {
    const database = freshDatabase();
    const commentId = await queue(database);
    const request = input({}, { commentId });
    const first = await recordInsertion(request, database);
    const retry = { ...request, insertion: { ...request.insertion, at: '2026-03-02T12:07:00.000Z' } };
    expect(await recordInsertion(retry, database)).toStrictEqual(first);
    expect(await database.insertions.count()).toBe(1);
  });

  it('leaves a comment alone that is settled, but knows what it answered', async () => {
    const database = freshDatabase();
    const commentId = await queue(database);
    await changeReply(commentId, { state: 'closed' }, database);
    const stored = await database.replies.get(commentId);
    const { insertion, answered } = await recordInsertion(input({}, { commentId }), database);
    expect(answered).toBeNull();
    expect(insertion.replyId).toBe(commentId);
    expect(await database.replies.get(commentId)).toStrictEqual(stored);
  });

  it('knows nothing of a comment that never was in the queue', async () => {
    const database = freshDatabase();
    const { insertion, answered } = await recordInsertion(input({}, { commentId: 'x:404' }), database);
    expect([insertion.replyId, answered]).toEqual([null, null]);
  });

  it("takes the template's client where the comment has none", async () => {
    const database = freshDatabase();
    const clientId = clientIdSchema.parse('c2');
    const saved = await saveTemplate({ content: makeContent({ clientId }) }, database);
    if (!saved.ok) throw new Error(saved.code);
    const { insertion } = await recordInsertion(input({ templateId: saved.template.id }), database);
    expect(insertion.clientId).toBe('c2');
  });

  it('counts the same words of today, whatever template they came from', async () => {
    const database = freshDatabase();
    await recordInsertion(input({ at: '2026-02-27T12:00:00.000Z' }), database);
    await recordInsertion(
      input({ at: '2026-03-02T12:00:00.000Z', templateId: templateIdSchema.parse('t2') }),
      database,
    );
    await recordInsertion(input({ at: '2026-03-02T12:01:00.000Z', textHash: 'other' }), database);
    expect((await recordInsertion(input(), database)).repeatsToday).toBe(2);
  });
});

describe('usage', () => {
  it('counts by template and network and knows the last time', async () => {
    const database = freshDatabase();
    await recordInsertion(input({ at: '2026-03-01T12:00:00.000Z' }), database);
    await recordInsertion(input({ at: '2026-02-01T12:00:00.000Z', network: 'vk' }), database);
    await recordInsertion(input({ at: '2026-01-01T12:00:00.000Z' }), database);
    const usage = await findUsage(new Date('2026-04-02T00:00:00.000Z'), database);
    expect([...usage]).toEqual([
      ['t1', { count: 3, last30: 0, last90: 2, lastAt: '2026-03-01T12:00:00.000Z', byNetwork: { x: 2, vk: 1 } }],
    ]);
    const earlier = await findUsage(new Date('2026-03-03T12:00:00.000Z'), database);
    // Thirty times 24 hours to the millisecond are no longer within thirty days.
    expect(earlier.get('t1')).toMatchObject({ last30: 1, last90: 3 });
    const later = await findUsage(new Date('2026-03-03T11:59:59.999Z'), database);
    expect(later.get('t1')).toMatchObject({ last30: 2 });
    const since = await listInsertionsSince('2026-02-01T00:00:00.000Z', database);
    expect(since.map(({ at }) => at)).toEqual(['2026-03-01T12:00:00.000Z', '2026-02-01T12:00:00.000Z']);
  });

  it.each([
    ['used lately', '2026-01-01T00:00:00.000Z', '2026-02-20T00:00:00.000Z', false],
    ['not used for long', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', true],
    ['never used', '2026-01-01T00:00:00.000Z', null, true],
    ['written lately', '2026-03-01T00:00:00.000Z', null, false],
  ])('says of a template %s whether it is stale', (_, createdAt, lastAt, stale) => {
    const usage = lastAt === null ? undefined : { count: 1, last30: 0, last90: 0, lastAt, byNetwork: {} };
    expect(isStale({ createdAt }, usage, new Date('2026-03-15T00:00:00.000Z'))).toBe(stale);
  });
});
