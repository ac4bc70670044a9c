import { findStatuses } from '@/lib/db/repositories/find-posts';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';

/** `posts:status`: which posts of a page are in the library, so that their badges say so. */
export async function readPostStatus({
  network,
  nativeIds,
}: PayloadOf<'posts:status'>): Promise<ReplyOf<'posts:status'>> {
  const posts = await findStatuses(network, nativeIds);
  const captured = Object.entries(posts).map(([nativeId, { id, lastCapturedAt, tags, note }]) => [
    nativeId,
    { postId: id, lastCapturedAt, tags, note },
  ]);
  return { ok: true, captured: Object.fromEntries(captured) };
}
