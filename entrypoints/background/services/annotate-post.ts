import { annotatePost as annotate } from '@/lib/db/repositories/organise-posts';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';

/** `posts:annotate` */
export async function annotatePost({
  postId,
  ...changes
}: PayloadOf<'posts:annotate'>): Promise<ReplyOf<'posts:annotate'>> {
  const reply = await annotate(postId, changes);
  return reply.ok ? { ok: true, undoId: reply.undoId } : reply;
}
