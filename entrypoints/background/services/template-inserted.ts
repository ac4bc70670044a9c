import { recordInsertion } from '@/lib/db/repositories/insertions';
import { templateIdSchema } from '@/lib/domain/ids';
import type { ReplyOf } from '@/lib/messaging/message-types';
import type { TemplateInsertedPayload } from '@/lib/messaging/template-messages';
import { responseTimeOf } from '@/lib/replies/response-time';
import { canonicalCommentUrl } from '@/lib/text/canonical-url';

/** `templates:inserted`: a template's text stands in the box; a comment that waits in the queue is answered by it. */
export async function noteInsertion(payload: TemplateInsertedPayload): Promise<ReplyOf<'templates:inserted'>> {
  const { templateId, variantKey, textHash, network, threadKey, nativeId, permalink, requestId } = payload;
  const { insertion, undoId, repeatsToday, answered } = await recordInsertion({
    insertion: {
      templateId: templateIdSchema.parse(templateId),
      variantKey,
      textHash,
      network,
      threadKey,
      at: new Date().toISOString(),
    },
    commentId: nativeId === null ? null : `${network}:${nativeId}`,
    commentLink: canonicalCommentUrl(permalink),
    requestId,
  });
  return {
    ok: true,
    insertionId: insertion.id,
    repeatsToday,
    answered: answered === null ? null : { replyId: answered.id, undoId, responseMs: responseTimeOf(answered) },
  };
}
