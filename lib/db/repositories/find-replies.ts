import type { Reply } from '@/lib/domain/reply';
import { type ReplyState, OPEN_REPLY_STATES } from '@/lib/domain/vocabulary';

import { db, type JackdawDatabase } from '../database';

/** After every other text in an index. */
const LAST = '\uFFFF';

function rangesOf(states: readonly ReplyState[], dueBefore: string): [[string, string], [string, string]][] {
  return states.toSorted().map((state) => [
    [state, ''],
    [state, dueBefore],
  ]);
}

/** One of them, in whatever state; null: it is not there. */
export async function findReply(id: string, database: JackdawDatabase = db()): Promise<Reply | null> {
  return (await database.replies.get(id)) ?? null;
}

/** Those in the given states, the most urgent first. */
export async function listReplies(states: readonly ReplyState[], database: JackdawDatabase = db()): Promise<Reply[]> {
  const replies = await database.replies.where('[state+dueAt]').inAnyRange(rangesOf(states, LAST)).toArray();
  return replies.toSorted((one, other) => one.dueAt.localeCompare(other.dueAt));
}

/** In whatever state. */
export async function countReplies(database: JackdawDatabase = db()): Promise<number> {
  return database.replies.count();
}

export async function countOpenReplies(database: JackdawDatabase = db()): Promise<number> {
  return database.replies.where('[state+dueAt]').inAnyRange(rangesOf(OPEN_REPLY_STATES, LAST)).count();
}

/** States in which the clock runs: who waits for somebody else is not late. */
const RUNNING_STATES = OPEN_REPLY_STATES.filter((state) => state !== 'waiting');

/** Those that nobody has taken care of although they were due before `now` (ISO 8601 UTC). */
export async function countOverdueReplies(now: string, database: JackdawDatabase = db()): Promise<number> {
  return database.replies.where('[state+dueAt]').inAnyRange(rangesOf(RUNNING_STATES, now)).count();
}

/** Those whose clock runs, the most urgent first. */
export async function listRunningReplies(database: JackdawDatabase = db()): Promise<Reply[]> {
  return listReplies(RUNNING_STATES, database);
}

/** Put into the queue since `since` (ISO 8601 UTC), in whatever state, the latest first. */
export async function listRepliesSince(since: string, database: JackdawDatabase = db()): Promise<Reply[]> {
  const replies = await database.replies.where('queuedAt').aboveOrEqual(since).sortBy('queuedAt');
  return replies.toReversed();
}

/** Everybody a comment was ever given to, by name in the reader's alphabet. */
export async function listAssignees(database: JackdawDatabase = db()): Promise<string[]> {
  const names = await database.replies.orderBy('assignee').uniqueKeys();
  return names.map(String).toSorted((one, other) => one.localeCompare(other));
}

/** Client of a captured post; null where the post is not in the Library or belongs to none. */
export async function findClientOfPost(postId: string, database: JackdawDatabase = db()): Promise<Reply['clientId']> {
  return (await database.posts.get(postId))?.clientId ?? null;
}

/** Which of these rows still wait for an answer. */
export async function findOpenReplies(ids: readonly string[], database: JackdawDatabase = db()): Promise<Reply[]> {
  const rows = await database.replies.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined && OPEN_REPLY_STATES.some((state) => state === row.state)) as Reply[];
}
