import type { Capture } from '@/lib/domain/capture';
import type { NetworkId } from '@/lib/domain/network-id';
import type { Post, PostSnapshot } from '@/lib/domain/post';

import { db, type JackdawDatabase } from '../database';
import { startOfLocalDay } from '../local-day';
import { newestFirst } from '../newest-first';

export async function getPost(id: string, database: JackdawDatabase = db()): Promise<Post | null> {
  return (await database.posts.get(id)) ?? null;
}

/** The posts of a window of a list, in the order of `ids`; null where one is gone meanwhile. */
export async function loadPosts(ids: readonly string[], database: JackdawDatabase = db()): Promise<(Post | null)[]> {
  return (await database.posts.bulkGet([...ids])).map((post) => post ?? null);
}

/** Which of these posts are in the library, by native id; unknown ones are left out. */
export async function findStatuses(
  network: NetworkId,
  nativeIds: readonly string[],
  database: JackdawDatabase = db(),
): Promise<Record<string, Post>> {
  const posts = await database.posts.bulkGet(nativeIds.map((nativeId) => `${network}:${nativeId}`));
  const found: [string, Post][] = [];
  for (const [index, nativeId] of nativeIds.entries()) {
    const post = posts[index];
    if (post !== undefined) found.push([nativeId, post]);
  }
  return Object.fromEntries(found);
}

/** Numbers of a post over time, oldest first. */
export async function listSnapshots(postId: string, database: JackdawDatabase = db()): Promise<PostSnapshot[]> {
  return database.postSnapshots.where('[postId+at]').between([postId, ''], [postId, '\uFFFF']).toArray();
}

/** Who saw a post where, oldest first. */
export async function listCaptures(postId: string, database: JackdawDatabase = db()): Promise<Capture[]> {
  return database.captures.where('[postId+at]').between([postId, ''], [postId, '\uFFFF']).toArray();
}

export interface TodaysCapture {
  post: Post;
  /** The day's latest capture of it. */
  capture: Capture;
}

export interface TodaysCaptures {
  /** How many posts it were. */
  count: number;
  /** The latest of them, latest first, each once. */
  latest: TodaysCapture[];
}

/** Posts captured since the local midnight of `timeZone`; no more than `limit` of them are read. */
export async function todaysCaptures(
  { now, timeZone, limit }: { now: Date; timeZone: string; limit: number },
  database: JackdawDatabase = db(),
): Promise<TodaysCaptures> {
  const since = startOfLocalDay(now, timeZone).toISOString();
  return database.transaction('r', ['captures', 'posts'], async () => {
    const captures = await newestFirst(database.captures.where('at').aboveOrEqual(since)).toArray();
    const latest = new Map<string, Capture>();
    for (const capture of captures) if (!latest.has(capture.postId)) latest.set(capture.postId, capture);
    const shown = [...latest].slice(0, limit);
    const posts = await database.posts.bulkGet(shown.map(([postId]) => postId));
    return {
      // A post takes its captures with it when it is deleted.
      count: latest.size,
      latest: shown.flatMap(([, capture], index) => {
        const post = posts[index];
        return post === undefined ? [] : [{ post, capture }];
      }),
    };
  });
}
