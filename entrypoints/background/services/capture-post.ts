import { normaliseAccount } from '@/lib/capture/normalise-account';
import { normalisePost } from '@/lib/capture/normalise-post';
import type { Failure } from '@/lib/errors/error-code';
import type { CapturePostPayload, CapturePostReply } from '@/lib/messaging/protocol';

import { nullIfInvalid } from './null-if-invalid';
import { pageUrlOf } from './page-url';
import { storeCapture } from './store-capture';

/** `posts:capture`: a reading whose sender and shape were checked → one stored capture. */
export async function capturePost(payload: CapturePostPayload): Promise<CapturePostReply | Failure> {
  const { network, reading, account, page, method, thumbnail, requestId } = payload;
  const at = new Date();
  const post = nullIfInvalid(() => normalisePost({ network, reading, page, at }));
  if (post === null) return { ok: false, code: 'reading-invalid' };
  return storeCapture({
    post,
    // A header that breaks the rules costs the visit, never the post.
    account: account === null ? null : nullIfInvalid(() => normaliseAccount({ network, reading: account, page })),
    pageUrl: pageUrlOf(page.url, post.permalink),
    method,
    missing: reading.missing,
    rules: reading.rules,
    at,
    requestId,
    thumbnail,
  });
}
