import { normaliseComment } from '@/lib/capture/normalise-comment';
import { findClientOfPost, findOpenReplies } from '@/lib/db/repositories/find-replies';
import { queueReply as queue } from '@/lib/db/repositories/replies';
import type { NetworkId } from '@/lib/domain/network-id';
import { postIdSchema } from '@/lib/domain/ids';
import type { Reply } from '@/lib/domain/reply';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';
import type { QueueReplyPayload } from '@/lib/messaging/protocol';
import { dueTimeOf } from '@/lib/replies/due-time';
import { loadRules } from '@/lib/replies/load-rules';
import { canonicalUrl } from '@/lib/text/canonical-url';

import { nullIfInvalid } from './null-if-invalid';
import { pageUrlOf } from './page-url';

/** `replies:queue`: a comment whose sender and shape were checked waits for an answer from now on. */
export async function queueReply(payload: QueueReplyPayload): Promise<ReplyOf<'replies:queue'>> {
  const { network, reading, page, requestId } = payload;
  const at = new Date();
  const comment = nullIfInvalid(() => normaliseComment({ network, reading, page, at }));
  if (comment === null) return { ok: false, code: 'reading-invalid' };
  const post = describePost(network, payload.post);
  const clientId = post.id === null ? null : await findClientOfPost(post.id);
  const queuedAt = at.toISOString();
  const basis = { queuedAt, kind: null, tier: 1, clientId, pausedMs: 0 } as const;
  const { reply, undoId } = await queue({
    comment,
    post,
    pageUrl: pageUrlOf(page.url, comment.permalink),
    at: queuedAt,
    dueAt: dueTimeOf(basis, await loadRules(), page.timeZone),
    clientId,
    requestId,
  });
  return { ok: true, replyId: reply.id, undoId, dueAt: reply.dueAt };
}

function describePost(network: NetworkId, post: QueueReplyPayload['post']): Reply['post'] {
  return {
    id: post.nativeId === null ? null : postIdSchema.parse(`${network}:${post.nativeId}`),
    permalink: canonicalUrl(post.permalink),
    authorName: post.authorName,
  };
}

/** `replies:status`: which comments of a page wait in the queue, so that their buttons say so. */
export async function readReplyStatus({
  network,
  nativeIds,
}: PayloadOf<'replies:status'>): Promise<ReplyOf<'replies:status'>> {
  const open = await findOpenReplies(nativeIds.map((nativeId) => `${network}:${nativeId}`));
  const waiting = open.map(({ id, nativeId, dueAt }) => [nativeId ?? id, { replyId: id, dueAt }]);
  return { ok: true, waiting: Object.fromEntries(waiting) };
}
