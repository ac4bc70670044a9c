import { normaliseComment } from '@/lib/capture/normalise-comment';
import { keepComments } from '@/lib/db/repositories/comments';
import { postIdSchema } from '@/lib/domain/ids';
import type { ReplyOf } from '@/lib/messaging/message-types';
import type { KeepDiscussionPayload } from '@/lib/messaging/protocol';

import { nullIfInvalid } from './null-if-invalid';

/** `posts:discussion`: the comments that are visible under a captured post. One that cannot be kept costs only itself. */
export async function keepDiscussion(payload: KeepDiscussionPayload): Promise<ReplyOf<'posts:discussion'>> {
  const { network, page, requestId } = payload;
  const at = new Date();
  const comments = payload.comments
    .map((reading) => nullIfInvalid(() => normaliseComment({ network, reading, page, at })))
    .filter((comment) => comment !== null);
  if (comments.length === 0) return { ok: false, code: 'reading-invalid' };
  return keepComments({ postId: postIdSchema.parse(payload.postId), comments, at: at.toISOString(), requestId });
}
