import { useLiveQuery } from 'dexie-react-hooks';

import type { Capture } from '@/lib/domain/capture';
import type { Post, PostSnapshot } from '@/lib/domain/post';

import { db } from './database';
import { getPost, listCaptures, listSnapshots, loadPosts } from './repositories/find-posts';

/**
 * Live views of the database for pages, as all hooks of this folder: each re-renders when the rows it read change in any page
 * or in the background. `undefined`: not read yet. `null`: there is none. A file holds one subject, so that a window loads no
 * more than it shows.
 */

/** The posts of a window of ids, in its order; null where one is gone meanwhile. */
export function usePosts(ids: readonly string[]): (Post | null)[] | undefined {
  return useLiveQuery(async () => loadPosts(ids), [ids.join('\n')]);
}

export function usePost(id: string): Post | null | undefined {
  return useLiveQuery(async () => getPost(id), [id]);
}

/** Numbers of a post over time, oldest first. */
export function useSnapshots(postId: string): PostSnapshot[] | undefined {
  return useLiveQuery(async () => listSnapshots(postId), [postId]);
}

/** Who saw a post where, oldest first. */
export function useCaptures(postId: string): Capture[] | undefined {
  return useLiveQuery(async () => listCaptures(postId), [postId]);
}

export function usePostCount(): number | undefined {
  return useLiveQuery(async () => db().posts.count(), []);
}
