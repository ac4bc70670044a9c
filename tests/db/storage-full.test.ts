import 'fake-indexeddb/auto';

import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';

import type { JackdawDatabase } from '@/lib/db/database';
import { errorCodeOf } from '@/lib/db/errors';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import { deletePosts } from '@/lib/db/repositories/organise-posts';
import { undo } from '@/lib/db/repositories/undo-log';
import type { ErrorCode } from '@/lib/errors/error-code';

import { dump, freshDatabase } from './fresh-database';
import { makeCapture, makeHeader } from './make-capture';

/** The browser refuses the n-th write from now on, as it does when the disk is full. */
function refuseWrite(n: number): { stop: () => boolean } {
  let writes = 0;
  const refuse = (): void => {
    writes += 1;
    if (writes >= n) throw new DOMException('disk full', 'QuotaExceededError');
  };
  const spies = (['put', 'add'] as const).map((method) => {
    const write = IDBObjectStore.prototype[method];
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      refuse();
      return write.apply(this, args);
    });
  });
  return {
    stop: () => {
      for (const spy of spies) spy.mockRestore();
      return writes >= n;
    },
  };
}

describe('storage full', () => {
  it.each<[string, (database: JackdawDatabase, undoId: string) => Promise<unknown>]>([
    ['a capture', (database) => saveCapture(makeCapture({ likes: 20 }, { account: makeHeader() }), database)],
    ['a deletion', (database) => deletePosts(['x:1001'], database)],
    ['an undo', (database, undoId) => undo(undoId, database)],
  ])('at any write of %s leaves everything as it was, and says so', async (_, act) => {
    const database = freshDatabase();
    const first = await saveCapture(makeCapture(), database);
    await saveCapture(makeCapture({ likes: 15 }), database);
    const before = await dump(database);
    const log = await database.undoRows.toArray();
    let refused = 0;
    for (let n = 1; ; n += 1) {
      const border = refuseWrite(n);
      const error: unknown = await act(database, first.undoId).then(
        () => null,
        (error: unknown) => error,
      );
      if (!border.stop()) break;
      refused += 1;
      expect(errorCodeOf(error)).toBe('storage-full');
      expect(await dump(database)).toStrictEqual(before);
      expect(await database.undoRows.toArray()).toStrictEqual(log);
    }
    expect(refused).toBeGreaterThan(1);
    expect(await dump(database)).not.toStrictEqual(before);
  });
});

describe('errorCodeOf', () => {
  const full = new DOMException('full', 'QuotaExceededError');
  it.each<[string, unknown, ErrorCode]>([
    ['the browser’s own error', full, 'storage-full'],
    ['a refused commit', new Dexie.AbortError(full), 'storage-full'],
    ['a refused bulk write', new Dexie.BulkError('two failed', [new Error('first'), full]), 'storage-full'],
    ['an error carrying its cause', new Error('outer', { cause: full }), 'storage-full'],
    [
      'a full disk as Chromium says it',
      new Dexie.AbortError(new DOMException('Internal error: FILE_ERROR_NO_SPACE', 'UnknownError')),
      'storage-full',
    ],
    ['a transaction given up without a reason', new DOMException('aborted', 'AbortError'), 'storage-unavailable'],
    ['a closed database', new Dexie.DatabaseClosedError(), 'storage-unavailable'],
    ['a database that does not open', new Dexie.OpenFailedError(), 'storage-unavailable'],
    ['no IndexedDB', new Dexie.MissingAPIError(), 'storage-unavailable'],
    ['a mistake of ours', new TypeError('x is undefined'), 'unexpected'],
    ['something thrown that is no error', 'text', 'unexpected'],
    ['nothing', null, 'unexpected'],
  ])('puts %s into words', (_, error, code) => {
    expect(errorCodeOf(error)).toBe(code);
  });
});
