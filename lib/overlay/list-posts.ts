import type { OverlayCore } from './overlay-core';
import type { TrackedPost } from './post-observer';

/** The posts of the page as it is now, in its order. */
export function listPosts({ locator, page, context }: OverlayCore): TrackedPost[] {
  const now = context();
  return [...locator.findPosts(page.document, now)].map((post) => ({ post, key: locator.postKey(post, now) }));
}

/** From one post to another, both included, whichever stands first; only the latter where the former is gone. */
export function listRange(posts: readonly TrackedPost[], from: TrackedPost | null, to: TrackedPost): TrackedPost[] {
  const ends = [findIndex(posts, from), findIndex(posts, to)];
  return ends.includes(-1) ? [to] : posts.slice(Math.min(...ends), Math.max(...ends) + 1);
}

function findIndex(posts: readonly TrackedPost[], wanted: TrackedPost | null): number {
  if (wanted === null) return -1;
  return posts.findIndex(({ post, key }) => (key === null ? post === wanted.post : key === wanted.key));
}
