import type { Account, AccountSnapshot } from '@/lib/domain/account';
import type { Capture, Thumbnail } from '@/lib/domain/capture';
import type { Client } from '@/lib/domain/client';
import type { Post, PostSnapshot } from '@/lib/domain/post';

import { db, type JackdawDatabase } from '../database';
import type { Tag } from '../schema/rows';
import { tagKey } from '../tag-names';

/** All rows that belong to some posts, by table. */
export interface PostRows {
  /** In the order asked for; ids that are gone are left out. */
  posts: Post[];
  /** Oldest first within a post. */
  postSnapshots: PostSnapshot[];
  captures: Capture[];
  thumbnails: Thumbnail[];
  accounts: Account[];
  accountSnapshots: AccountSnapshot[];
  clients: Client[];
  tags: Tag[];
}

const isPresent = <Row>(row: Row | undefined): row is Row => row !== undefined;
const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** Bounds of one owner's rows in an index `[owner+at]`. */
function rangesOf(owners: readonly string[]): [[string, string], [string, string]][] {
  return owners.toSorted().map((owner) => [
    [owner, ''],
    [owner, '\uFFFF'],
  ]);
}

/** Reads posts with everything that hangs on them, at one instant. */
export async function loadPostRows(postIds: readonly string[], database: JackdawDatabase = db()): Promise<PostRows> {
  const { posts, postSnapshots, captures, thumbnails, accounts, accountSnapshots, clients, tags } = database;
  const tables = [posts, postSnapshots, captures, thumbnails, accounts, accountSnapshots, clients, tags];
  return database.transaction('r', tables, async () => {
    const found = (await posts.bulkGet([...new Set(postIds)])).filter(isPresent);
    const ids = found.map(({ id }) => id);
    const accountIds = unique(found.map(({ accountId }) => accountId));
    return {
      posts: found,
      postSnapshots: await postSnapshots.where('[postId+at]').inAnyRange(rangesOf(ids)).toArray(),
      captures: await captures.where('[postId+at]').inAnyRange(rangesOf(ids)).toArray(),
      thumbnails: (await thumbnails.bulkGet(ids)).filter(isPresent),
      accounts: (await accounts.bulkGet(accountIds)).filter(isPresent),
      accountSnapshots: await accountSnapshots.where('[accountId+at]').inAnyRange(rangesOf(accountIds)).toArray(),
      clients: (await clients.bulkGet(unique(found.map(({ clientId }) => clientId)))).filter(isPresent),
      tags: (await tags.bulkGet(unique(found.flatMap((post) => post.tags.map(tagKey))))).filter(isPresent),
    };
  });
}

/** Reads every row there is, at one instant. */
export async function loadAllRows(database: JackdawDatabase = db()): Promise<PostRows> {
  const { posts, postSnapshots, captures, thumbnails, accounts, accountSnapshots, clients, tags } = database;
  const tables = [posts, postSnapshots, captures, thumbnails, accounts, accountSnapshots, clients, tags];
  return database.transaction('r', tables, async () => ({
    posts: await posts.toArray(),
    postSnapshots: await postSnapshots.toArray(),
    captures: await captures.toArray(),
    thumbnails: await thumbnails.toArray(),
    accounts: await accounts.toArray(),
    accountSnapshots: await accountSnapshots.toArray(),
    clients: await clients.toArray(),
    tags: await tags.toArray(),
  }));
}
