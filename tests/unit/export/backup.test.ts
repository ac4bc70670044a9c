import 'fake-indexeddb/auto';

import { describe, expect, it, vi } from 'vitest';

import type { JackdawDatabase } from '@/lib/db/database';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import { createClient, changeClient } from '@/lib/db/repositories/clients';
import { recordInsertion } from '@/lib/db/repositories/insertions';
import { annotatePost, assignClient } from '@/lib/db/repositories/organise-posts';
import { addReplyPicture } from '@/lib/db/repositories/reply-pictures';
import { queueReply } from '@/lib/db/repositories/replies';
import { saveTemplate } from '@/lib/db/repositories/templates';
import { saveThumbnail } from '@/lib/db/repositories/thumbnails';
import { undo } from '@/lib/db/repositories/undo-log';
import { accountIdSchema, type ClientId, postIdSchema } from '@/lib/domain/ids';
import { exportEverything, exportSelection, importBackup, previewBackup } from '@/lib/export/backup';
import type { Backup } from '@/lib/export/backup-schema';
import { readBackup } from '@/lib/export/read-backup';

import { dump, freshDatabase } from '../../db/fresh-database';
import { makeCapture, makeHeader } from '../../db/make-capture';
import { makeComment } from '../../db/make-comment';
import { makeContent } from '../../db/make-template';

const NOW = new Date('2026-11-23T10:00:00.000Z');
const NOTHING = { added: 0, replaced: 0, kept: 0 };

async function fill(database: JackdawDatabase): Promise<string> {
  const { undoId } = await saveCapture(
    makeCapture({ nativeId: '1', text: 'Țintă "a"\u2028\n' }, { account: makeHeader() }),
    database,
  );
  // Bytes that are no text, more than fit into one call.
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
  const blob = new Blob([bytes], { type: 'image/webp' });
  const at = '2026-03-02T08:00:01.000Z';
  await saveThumbnail(
    { postId: postIdSchema.parse('x:1'), blob, width: 4, height: 3, sourceUrl: '', at, captureUndoId: undoId },
    database,
  );
  await annotatePost('x:1', { tags: ['a'], note: 'n' }, database);
  const client = await createClient({ name: 'Bakery', colour: '#112233' }, database);
  await assignClient([postIdSchema.parse('x:1')], client.id, database);
  await saveCapture(makeCapture({ nativeId: '2' }), database);
  await addTemplate(database, client.id);
  await addAnsweredComment(database);
  return client.id;
}

/** With a former version, and inserted once; its client has variables of its own. */
async function addTemplate(database: JackdawDatabase, clientId: ClientId): Promise<void> {
  await changeClient(clientId, { variables: { order_phone: '+373 22 000 000' } }, database);
  const saved = await saveTemplate({ content: makeContent({ clientId }) }, database);
  if (!saved.ok) throw new Error(saved.code);
  const { id: templateId } = saved.template;
  await saveTemplate({ id: templateId, content: makeContent({ clientId, body: 'Țară, {name}!' }) }, database);
  const insertion = { templateId, variantKey: '0.1', textHash: 'h', network: 'x', threadKey: null } as const;
  await recordInsertion(
    {
      insertion: { ...insertion, at: '2026-03-02T08:10:00.000Z' },
      commentId: null,
      requestId: '019c0000-0000-7000-8000-000000000001',
    },
    database,
  );
}

/** With a screenshot of it. */
async function addAnsweredComment(database: JackdawDatabase): Promise<void> {
  const { reply } = await queueReply(
    {
      comment: makeComment(),
      post: { id: null, permalink: null, authorName: null },
      pageUrl: 'https://x.com/',
      at: '2026-03-02T08:00:00.000Z',
      dueAt: '2026-03-02T12:00:00.000Z',
    },
    database,
  );
  const blob = new Blob([Uint8Array.from([0, 255, 128, 10])], { type: 'image/webp' });
  await addReplyPicture({ replyId: reply.id, blob, width: 8, height: 6 }, database);
}

async function readOk(blob: Blob): Promise<Backup> {
  const reading = await readBackup(blob);
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  return reading.backup;
}

const everything = async (database: JackdawDatabase) => ({
  ...(await dump(database)),
  clients: await database.clients.toArray(),
});

describe('the document', () => {
  it('brings everything back exactly into an empty database', async () => {
    const [database, other] = [freshDatabase(), freshDatabase()];
    await fill(database);
    const file = await exportEverything(NOW, database);
    const backup = await readOk(file);
    expect(backup).toMatchObject({ format: 'jackdaw', version: 1, exportedAt: '2026-11-23T10:00:00.000Z' });
    await importBackup(backup, other);

    expect(backup.tables).toMatchObject({ replies: [{}], replyPictures: [{ type: 'image/webp', width: 8 }] });
    expect(backup.tables).toMatchObject({ templates: [{}], templateVersions: [{}], insertions: [{}] });
    expect(await everything(other)).toStrictEqual(await everything(database));
    expect(await (await exportEverything(NOW, other)).text()).toBe(await file.text());
  });

  it('changes nothing when it is imported where it came from', async () => {
    const database = freshDatabase();
    await fill(database);
    const before = await everything(database);
    const backup = await readOk(await exportEverything(NOW, database));
    const counts = await importBackup(backup, database);
    expect(Object.values(counts).every(({ added, replaced }) => added + replaced === 0)).toBe(true);
    expect(await everything(database)).toStrictEqual(before);
  });

  it('of a selection holds what hangs on it and nothing of another client', async () => {
    const [database, other] = [freshDatabase(), freshDatabase()];
    await fill(database);
    const rival = await createClient({ name: 'Rival secret', colour: '#445566' }, database);
    await database.accounts.update(accountIdSchema.parse('x:mara_test'), { clientId: rival.id });
    await assignClient([postIdSchema.parse('x:2')], rival.id, database);
    await annotatePost('x:2', { tags: ['rival tag'], note: 'rival note' }, database);

    const file = await exportSelection(['x:1'], NOW, database);
    const text = await file.text();
    for (const secret of ['Rival secret', rival.id, 'rival tag', 'rival note', 'x:2'])
      expect(text).not.toContain(secret);
    await importBackup(await readOk(file), other);
    expect(await other.posts.toCollection().primaryKeys()).toStrictEqual(['x:1']);
    expect(await other.postSnapshots.count()).toBe(1);
    expect(await other.thumbnails.count()).toBe(1);
    expect((await other.clients.toArray()).map(({ name }) => name)).toStrictEqual(['Bakery']);
  });
});

describe('a document written when clients had only a name and a colour', () => {
  it('is read as if the rest were not said', async () => {
    const client = {
      id: 'c',
      name: 'Bakery',
      colour: '#112233',
      createdAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
    };
    expect((await readOk(document({ tables: { clients: [client] } }))).tables.clients).toEqual([
      {
        ...client,
        variables: {},
        place: 0,
        timeZone: null,
        workingHours: null,
        quietHours: null,
        language: null,
        utm: { sources: [], mediums: [], campaigns: [] },
        wordsToUse: [],
        wordsToAvoid: [],
        hashtagsToAvoid: [],
      },
    ]);
  });
});

describe('importing', () => {
  it('says beforehand what it would do, and does that', async () => {
    const [database, other] = [freshDatabase(), freshDatabase()];
    await fill(database);
    await saveCapture(makeCapture({ nativeId: '2' }, { at: '2026-03-01T00:00:00.000Z' }), other);
    await saveCapture(makeCapture({ nativeId: '3' }), other);
    const backup = await readOk(await exportEverything(NOW, database));
    const before = await everything(other);
    const preview = await previewBackup(backup, other);

    expect(preview).toMatchObject({
      posts: { added: 1, replaced: 1, kept: 0 },
      postSnapshots: { added: 2, replaced: 0, kept: 0 },
      accounts: { added: 0, replaced: 0, kept: 1 },
      clients: { added: 1, replaced: 0, kept: 0 },
    });
    expect(await everything(other)).toStrictEqual(before);
    expect(await importBackup(backup, other)).toStrictEqual(preview);
    expect((await other.posts.toCollection().primaryKeys()).toSorted()).toStrictEqual(['x:1', 'x:2', 'x:3']);
  });

  it('keeps what is newer here', async () => {
    const database = freshDatabase();
    await fill(database);
    const backup = await readOk(await exportEverything(NOW, database));
    await annotatePost('x:1', { note: 'newer' }, database);
    expect((await importBackup(backup, database)).posts).toStrictEqual({ ...NOTHING, kept: 2 });
    expect((await database.posts.get('x:1'))?.note).toBe('newer');
  });

  it('takes the newer of two rows with one key', async () => {
    const [database, other] = [freshDatabase(), freshDatabase()];
    await fill(database);
    const backup = await readOk(await exportEverything(NOW, database));
    const post = backup.tables.posts[0]!;
    const newer = { ...post, note: 'newer', updatedAt: '2027-01-01T00:00:00.000Z' };
    const doubled = { ...backup, tables: { ...backup.tables, posts: [post, newer, post] } };
    expect((await importBackup(doubled, other)).posts).toMatchObject({ added: 1, replaced: 0 });
    expect((await other.posts.toArray()).map(({ note }) => note)).toStrictEqual(['newer']);
  });

  it('leaves nothing half written when the disk is full', async () => {
    const [database, other] = [freshDatabase(), freshDatabase()];
    await fill(database);
    await saveCapture(makeCapture({ nativeId: '3' }), other);
    const before = await everything(other);
    const backup = await readOk(await exportEverything(NOW, database));
    const method = 'put';
    const put = IDBObjectStore.prototype[method];
    let writes = 0;
    const border = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      writes += 1;
      if (writes > 5) throw new DOMException('disk full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(importBackup(backup, other)).rejects.toThrow('disk full');
    border.mockRestore();
    expect(await everything(other)).toStrictEqual(before);
  });

  it('leaves no way back into rows as they were before', async () => {
    const database = freshDatabase();
    const { undoId } = await saveCapture(makeCapture(), database);
    await importBackup(await readOk(await exportEverything(NOW, database)), database);
    expect(await undo(undoId, database)).toStrictEqual({ ok: false, code: 'not-found' });
  });

  it('reaches open search indexes', async () => {
    const [database, other] = [freshDatabase(), freshDatabase()];
    await fill(database);
    await importBackup(await readOk(await exportEverything(NOW, database)), other);
    expect((await other.postChanges.toArray()).map(({ postId }) => postId)).toStrictEqual(['x:1', 'x:2']);
  });
});

const document = (change: object = {}) =>
  new Blob([JSON.stringify({ format: 'jackdaw', version: 1, exportedAt: NOW.toISOString(), tables: {}, ...change })]);

describe('readBackup refuses', () => {
  it.each<[string, Blob, string]>([
    ['what is no JSON', new Blob(['id,network\r\n']), 'not-json'],
    ['an empty file', new Blob([]), 'not-json'],
    ['another program’s JSON', new Blob(['{"format":"other","version":1}']), 'not-jackdaw'],
    ['a bare list', new Blob(['[1,2]']), 'not-jackdaw'],
    ['what a newer version wrote', document({ version: 2, tables: { unheard: [] } }), 'newer-version'],
    ['a table nobody knows', document({ tables: { unheard: [] } }), 'rows-invalid'],
    ['a damaged template', document({ tables: { templates: [{ id: 't', title: 'T', body: '' }] } }), 'rows-invalid'],
    ['a damaged row', document({ tables: { clients: [{ id: 'c', name: '' }] } }), 'rows-invalid'],
  ])('%s', async (_, file, reason) => {
    expect(await readBackup(file)).toMatchObject({ ok: false, reason });
  });

  it.each([
    ['a script for a link', { permalink: 'javascript:alert(1)' }],
    ['a number that is none', { metrics: { likes: -1 } }],
    ['a time that is none', { firstCapturedAt: 'yesterday' }],
    ['a network nobody knows', { network: 'myspace' }],
  ])('a post with %s, and names the place', async (_, change) => {
    const database = freshDatabase();
    await fill(database);
    const backup = await readOk(await exportEverything(NOW, database));
    const posts = [backup.tables.posts[0], { ...backup.tables.posts[1], ...change }];
    const reading = await readBackup(document({ tables: { ...backup.tables, posts } }));
    expect(reading).toMatchObject({ ok: false, reason: 'rows-invalid' });
    expect(!reading.ok && 'issues' in reading && reading.issues[0]).toContain(
      `tables.posts.1.${Object.keys(change)[0]}`,
    );
  });

  it('a picture that is none', async () => {
    const row = { postId: 'x:1', base64: 'aGk=', width: 1, height: 1, sourceUrl: '', updatedAt: NOW.toISOString() };
    const ok = await readBackup(document({ tables: { thumbnails: [{ ...row, type: 'image/webp' }] } }));
    expect(ok.ok).toBe(true);
    const html = await readBackup(document({ tables: { thumbnails: [{ ...row, type: 'text/html' }] } }));
    expect(html).toMatchObject({ ok: false, reason: 'rows-invalid' });
  });
});
