import type { Comment } from '@/lib/domain/comment';

import { db, type JackdawDatabase } from '../database';

/** The discussion kept with a post, in the order of its page. */
export async function listComments(postId: string, database: JackdawDatabase = db()): Promise<Comment[]> {
  return database.comments.where('[postId+order]').between([postId, 0], [postId, Infinity]).toArray();
}
