import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import type { JackdawDatabase } from '@/lib/db/database';
import { actOnReading, listReadingEntries, listReadingPages } from '@/lib/db/repositories/readings';
import { undo } from '@/lib/db/repositories/undo-log';
import type { ReadingAct } from '@/lib/domain/reading-act';
import { dayLogIdSchema } from '@/lib/domain/ids';
import { findRunning } from '@/lib/reading/reading-timer';

import { freshDatabase, secondConnection } from './fresh-database';

const START = new Date('2026-03-04T10:00:00.000Z');
let minute = 0;

/** Each act a minute after the one before. */
async function act(database: JackdawDatabase, what: ReadingAct, requestId: string = crypto.randomUUID()) {
  minute += 1;
  return actOnReading(what, { now: new Date(START.getTime() + minute * 60_000), requestId }, database);
}

const save = (url: string, title = ''): ReadingAct => ({ act: 'save', url, title, clientId: null });
const urls = async (database: JackdawDatabase) => (await listReadingPages(database)).map(({ url }) => url);

async function undoOf(done: Awaited<ReturnType<typeof actOnReading>>, database: JackdawDatabase): Promise<void> {
  expect(await undo(done.ok ? done.undoId : '', database)).toStrictEqual({ ok: true });
}

describe('DP-11: the reading list', () => {
  it('has the latest saved first; what is saved again moves up instead of standing there twice', async () => {
    const database = freshDatabase();
    await act(database, save('https://example.com/one', 'One'));
    await act(database, save('https://example.com/two', 'Two'));
    const again = await act(database, save('https://example.com/one?utm_source=mail', 'One, again'));
    expect(again).toMatchObject({ ok: true, isNew: false });
    expect((await listReadingPages(database)).map(({ title }) => title)).toStrictEqual(['One, again', 'Two']);
    await undoOf(again, database);
    expect((await listReadingPages(database)).map(({ title }) => title)).toStrictEqual(['Two', 'One']);
  });

  it('keeps a note when a page is saved again, and asks to read it again', async () => {
    const database = freshDatabase();
    await act(database, save('https://example.com/one'));
    const [page] = await listReadingPages(database);
    await act(database, { act: 'note', id: page?.id ?? '', note: 'Idea for May' });
    await act(database, { act: 'mark', id: page?.id ?? '', isRead: true });
    await act(database, save('https://example.com/one'));
    expect(await listReadingPages(database)).toMatchObject([{ note: 'Idea for May', readAt: null }]);
  });

  it('has what was read below, the latest read first', async () => {
    const database = freshDatabase();
    for (const name of ['a', 'b', 'c']) await act(database, save(`https://example.com/${name}`));
    for (const page of (await listReadingPages(database)).filter(({ url }) => !url.endsWith('b'))) {
      await act(database, { act: 'mark', id: page.id, isRead: true });
    }
    expect(await urls(database)).toStrictEqual(['b', 'a', 'c'].map((name) => `https://example.com/${name}`));
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'about:blank', 'chrome://version', ''])(
    'takes no page at “%s”',
    async (url) => {
      const database = freshDatabase();
      expect(await act(database, save(url))).toStrictEqual({ ok: false, code: 'page-not-readable' });
      expect(await database.readings.count()).toBe(0);
    },
  );

  it('names a page without a title by its address, and cuts what is far too long', async () => {
    const database = freshDatabase();
    await act(database, save('https://example.com/plain', '   '));
    await act(database, save('https://example.com/long', 'x'.repeat(3000)));
    const [long, plain] = await listReadingPages(database);
    expect(plain?.title).toBe('https://example.com/plain');
    expect(long?.title.length).toBe(500);
  });

  it.each([
    ['delete', (id: string): ReadingAct => ({ act: 'delete', id })],
    ['mark', (id: string): ReadingAct => ({ act: 'mark', id, isRead: true })],
    ['note', (id: string): ReadingAct => ({ act: 'note', id, note: 'n' })],
  ])('%s is taken back by undo, and refused for a page that is gone', async (_name, build) => {
    const database = freshDatabase();
    await act(database, save('https://example.com/one', 'One'));
    const before = await listReadingPages(database);
    const done = await act(database, build(before[0]?.id ?? ''));
    expect(await listReadingPages(database)).not.toStrictEqual(before);
    await undoOf(done, database);
    expect(await listReadingPages(database)).toStrictEqual(before);
    expect(await act(database, build('gone'))).toStrictEqual({ ok: false, code: 'not-found' });
  });

  it('does once what is asked twice', async () => {
    const database = freshDatabase();
    const requestId = crypto.randomUUID();
    await act(database, save('https://example.com/one'), requestId);
    const before = await listReadingPages(database);
    await act(database, save('https://example.com/one'), requestId);
    expect(await listReadingPages(database)).toStrictEqual(before);
    expect(await database.undoLog.count()).toBe(1);
  });
});

describe('DP-11: the timer', () => {
  it('runs on in another connection, as after a restart of the browser', async () => {
    const database = freshDatabase();
    await act(database, { act: 'start', minutes: 45 });
    database.close();
    const running = findRunning(await listReadingEntries(secondConnection(database)));
    expect(running).toMatchObject({ minutes: null, plannedMinutes: 45 });
  });

  it('is one: a second start leaves the first running', async () => {
    const database = freshDatabase();
    await act(database, { act: 'start', minutes: 30 });
    const [first] = await listReadingEntries(database);
    expect(await act(database, { act: 'start', minutes: 60 })).toMatchObject({ isNew: false });
    expect(await listReadingEntries(database)).toMatchObject([{ id: first?.id, at: first?.at, plannedMinutes: 30 }]);
  });

  it('logs what the person says, which can be corrected and taken back', async () => {
    const database = freshDatabase();
    await act(database, { act: 'start', minutes: 30 });
    const [entry] = await listReadingEntries(database);
    const id = dayLogIdSchema.parse(entry?.id);
    const done = await act(database, { act: 'finish', id, minutes: 25 });
    await act(database, { act: 'finish', id, minutes: 20 });
    expect(await listReadingEntries(database)).toMatchObject([{ minutes: 20 }]);
    expect(findRunning(await listReadingEntries(database))).toBeNull();
    await undoOf(done, database);
    await expect(act(database, { act: 'finish', id, minutes: 1441 })).rejects.toThrow('Too big');
    expect(await act(database, { act: 'discard', id })).toMatchObject({ ok: true });
    expect(await listReadingEntries(database)).toStrictEqual([]);
    expect(await act(database, { act: 'finish', id, minutes: 1 })).toStrictEqual({ ok: false, code: 'not-found' });
  });
});
