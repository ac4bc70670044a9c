import type { Comment } from '@/lib/domain/comment';

export interface ThreadedComment {
  comment: Comment;
  /** 0 at the top level; 1 also for an answer to a comment that was not kept. */
  depth: number;
}

/** A discussion with answers right under what they answer, otherwise in the order given. */
export function threadComments(comments: readonly Comment[]): ThreadedComment[] {
  const known = new Set(comments.map(({ nativeId }) => nativeId));
  const parentOf = ({ parentId }: Comment): string | null =>
    parentId !== null && known.has(parentId) ? parentId : null;
  const answers = Map.groupBy(comments, parentOf);
  const threaded: ThreadedComment[] = [];
  const seen = new Set<string>();
  const add = (comment: Comment, depth: number): void => {
    if (seen.has(comment.id)) return;
    seen.add(comment.id);
    threaded.push({ comment, depth });
    if (comment.nativeId === null) return;
    for (const answer of answers.get(comment.nativeId) ?? []) add(answer, depth + 1);
  };
  for (const comment of answers.get(null) ?? []) add(comment, comment.parentId === null ? 0 : 1);
  // Comments that answer each other in a circle are damaged, but not to be lost.
  for (const comment of comments) add(comment, 1);
  return threaded;
}
