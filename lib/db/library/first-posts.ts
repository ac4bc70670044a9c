import { db, type JackdawDatabase } from '../database';
import { newestFirst } from '../newest-first';
import { ALL_POSTS, type LibraryQuery } from './library-query';

const FIRST_POSTS = 60;

/** True for the list as the Library opens it: no filter, last captured first. */
export function isPlainList(query: LibraryQuery): boolean {
  return JSON.stringify({ ...ALL_POSTS, ...query }) === JSON.stringify(ALL_POSTS);
}

/** The beginning of the plain list, straight from the database, to be shown while the search index loads. */
export async function findFirstPosts(database: JackdawDatabase = db()): Promise<string[]> {
  return newestFirst(database.posts.orderBy('lastCapturedAt')).limit(FIRST_POSTS).primaryKeys();
}
