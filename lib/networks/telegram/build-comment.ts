import type { RawComment, RawPost, Reading } from '@/lib/domain/reading';
import { emptyRawComment } from '@/lib/networks/shared/empty';

const COMMENT_FIELDS = new Set(['nativeId', 'permalink', 'author.name', 'time', 'text', 'media']);

/**
 * A comment as its message reads: the clients write both alike. The person who passes a message on is the one who comments.
 * @param known what only a comment has: its own address, the comment it answers
 */
export function buildComment(message: Reading<RawPost>, known: Partial<RawComment> = {}): Reading<RawComment> {
  const { value } = message;
  const comment: RawComment = {
    ...emptyRawComment(),
    nativeId: value.nativeId,
    permalink: value.permalink,
    author: value.repostedBy ?? value.author,
    text: value.text,
    truncated: value.truncated,
    time: value.time,
    likes: value.metrics.likes ?? null,
    ...known,
  };
  const missing = message.missing.filter((field) => COMMENT_FIELDS.has(field) && !isKnown(comment, field));
  return { value: comment, missing, rules: message.rules };
}

/** Whether a field the message lacks was given by what only comments have. */
function isKnown(comment: RawComment, field: string): boolean {
  return (field === 'nativeId' && comment.nativeId !== null) || (field === 'permalink' && comment.permalink !== null);
}
