import type { SchemaVersion } from './versions';

/**
 * Primary key first, then indexes. Filters and search of the Library run on the index in memory (lib/db/library), so only
 * what other screens look up is indexed here: every index is paid for at each capture.
 */
export const v1: SchemaVersion = {
  version: 1,
  stores: {
    posts: 'id, lastCapturedAt, publishedAt, accountId, clientId, *tags',
    postSnapshots: 'id, [postId+at]',
    captures: 'id, [postId+at], at',
    accounts: 'id, clientId, role',
    accountSnapshots: 'id, [accountId+at]',
    thumbnails: 'postId',
    clients: 'id',
    tags: 'key, lastUsedAt',
    undoLog: '++seq, &id, parentId, at',
    undoRows: '++id, undoId, [table+key]',
    postChanges: '++seq',
    libraryCache: 'key',
  },
};
