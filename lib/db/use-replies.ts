import { useLiveQuery } from 'dexie-react-hooks';

import type { Comment } from '@/lib/domain/comment';
import type { Reply, ReplyPicture } from '@/lib/domain/reply';
import type { ReplyState } from '@/lib/domain/vocabulary';

import { listComments } from './repositories/find-comments';
import {
  countOpenReplies,
  countOverdueReplies,
  countReplies,
  findReply,
  listAssignees,
  listReplies,
  listRepliesSince,
} from './repositories/find-replies';
import { listReplyPictures } from './repositories/reply-pictures';

/** Live views of comments, as in use-posts.ts: `undefined` while not read yet. */

/** Comments in the given states, the most urgent first. */
export function useReplies(states: readonly ReplyState[]): Reply[] | undefined {
  const wanted = states.join();
  const read = useLiveQuery(async () => ({ wanted, replies: await listReplies(states) }), [wanted]);
  // What was read for other states is shown no longer than they are asked for.
  return read?.wanted === wanted ? read.replies : undefined;
}

/** One of them, in whatever state; null: it is not there. */
export function useReply(id: string): Reply | null | undefined {
  return useLiveQuery(async () => findReply(id), [id]);
}

/** Screenshots kept with a comment, in the order they were added. */
export function useReplyPictures(replyId: string): ReplyPicture[] | undefined {
  return useLiveQuery(async () => listReplyPictures(replyId), [replyId]);
}

/** How many comments there are in any state: none means that the queue was never used. */
export function useReplyCount(): number | undefined {
  return useLiveQuery(async () => countReplies(), []);
}

export interface ReplyLoad {
  /** Not answered yet, the overdue ones included. */
  open: number;
  overdue: number;
}

/** How much waits. Give the minute, so that what becomes overdue is counted without a change in the database. */
export function useReplyLoad(now: Date): ReplyLoad | undefined {
  const at = now.toISOString();
  return useLiveQuery(async () => {
    const [open, overdue] = await Promise.all([countOpenReplies(), countOverdueReplies(at)]);
    return { open, overdue };
  }, [at]);
}

/** Put into the queue since `since` (ISO 8601 UTC; keep it the same between renders), in whatever state, the latest first. */
export function useRepliesSince(since: string): Reply[] | undefined {
  return useLiveQuery(async () => listRepliesSince(since), [since]);
}

/** Names that answered before, for suggestions. */
export function useAssignees(): string[] | undefined {
  return useLiveQuery(async () => listAssignees(), []);
}

/** The discussion kept with a post, in the order of its page. */
export function useDiscussion(postId: string): Comment[] | undefined {
  return useLiveQuery(async () => listComments(postId), [postId]);
}
