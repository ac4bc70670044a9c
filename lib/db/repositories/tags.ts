import { db, type JackdawDatabase } from '../database';
import { newestFirst } from '../newest-first';

/** Tags used lately, most recent first, for suggestions. */
export async function recentTags(limit = 20, database: JackdawDatabase = db()): Promise<string[]> {
  const tags = await newestFirst(database.tags.orderBy('lastUsedAt')).limit(limit).toArray();
  return tags.map(({ name }) => name);
}

export interface TagCount {
  tag: string;
  posts: number;
}

/** Every tag some post has, most used first. */
export async function listTags(database: JackdawDatabase = db()): Promise<TagCount[]> {
  const counts = new Map<string, number>();
  await database.posts.orderBy('tags').eachKey((tag) => {
    if (typeof tag === 'string') counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  return [...counts]
    .map(([tag, posts]) => ({ tag, posts }))
    .toSorted((a, b) => b.posts - a.posts || a.tag.localeCompare(b.tag));
}
