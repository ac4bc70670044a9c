import { useMemo } from 'react';

import { usePosts } from '@/lib/db/use-posts';
import type { Post } from '@/lib/domain/post';

/** Posts are read by blocks, so that a scrolled row starts no query of its own. */
const BLOCK = 60;

/** The posts around a stretch of the list, by id; a row whose post is not read yet, or gone, has none. */
export function usePostWindow(ids: readonly string[], first: number, last: number): ReadonlyMap<string, Post> {
  const start = Math.max(0, (Math.floor(first / BLOCK) - 1) * BLOCK);
  const end = (Math.floor(last / BLOCK) + 2) * BLOCK;
  const wanted = useMemo(() => ids.slice(start, end), [ids, start, end]);
  const posts = usePosts(wanted);
  return useMemo(() => {
    const known = (posts ?? []).filter((post) => post !== null);
    return new Map(known.map((post) => [post.id, post]));
  }, [posts]);
}
