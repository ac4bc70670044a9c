import { normaliseAccount } from '@/lib/capture/normalise-account';
import { normalisePost } from '@/lib/capture/normalise-post';
import type { ReadAccount } from '@/lib/domain/account';
import type { Failure } from '@/lib/errors/error-code';
import type { CapturePostPayload, CapturePostReply } from '@/lib/messaging/protocol';
import { loadOverlaySettings } from '@/lib/settings/overlay-settings';

import { nullIfInvalid } from './null-if-invalid';
import { pageUrlOf } from './page-url';
import { storeCapture } from './store-capture';

/** `posts:capture`: a reading whose sender and shape were checked → one stored capture. */
export async function capturePost(payload: CapturePostPayload): Promise<CapturePostReply | Failure> {
  const { network, reading, account, page, method, thumbnail, requestId } = payload;
  const at = new Date();
  const post = nullIfInvalid(() => normalisePost({ network, reading, page, at }));
  if (post === null) return { ok: false, code: 'reading-invalid' };
  // A header that breaks the rules costs the visit, never the post.
  const header = account === null ? null : nullIfInvalid(() => normaliseAccount({ network, reading: account, page }));
  if (method === 'scroll' && !(await isRecorded(header))) return { ok: false, code: 'sender-refused' };
  return storeCapture({
    post,
    account: header,
    pageUrl: pageUrlOf(page.url, post.permalink),
    method,
    missing: reading.missing,
    rules: reading.rules,
    at,
    requestId,
    thumbnail,
  });
}

/** Nothing is kept of a page by itself, unless the person switched that on for the account whose page it is. */
async function isRecorded(account: ReadAccount | null): Promise<boolean> {
  if (account === null) return false;
  const { recordedAccounts } = await loadOverlaySettings();
  return recordedAccounts.includes(account.id);
}
