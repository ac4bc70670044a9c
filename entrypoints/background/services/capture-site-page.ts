import { webPageNativeId } from '@/lib/capture/normalise-web-page';
import { findStatuses } from '@/lib/db/repositories/find-posts';
import type { Sender } from '@/lib/messaging/check-sender';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';

import { captureTab } from './capture-page';

/** `site:status` */
export async function readSiteStatus(address: PayloadOf<'site:status'>): Promise<ReplyOf<'site:status'>> {
  const nativeId = webPageNativeId(address);
  const post = nativeId === null ? undefined : (await findStatuses('web', [nativeId]))[nativeId];
  if (post === undefined) return { ok: true, captured: null };
  const { id, lastCapturedAt, tags, note } = post;
  return { ok: true, captured: { postId: id, lastCapturedAt, tags, note } };
}

/** `site:capture`: which page that is follows from who asks, never from what it says. */
export async function captureSitePage(
  { requestId }: PayloadOf<'site:capture'>,
  sender: Sender,
): Promise<ReplyOf<'site:capture'>> {
  if (sender.from !== 'site') return { ok: false, code: 'sender-refused' };
  return captureTab(sender.tabId, { method: 'badge', prefer: 'overlay:capture-page', requestId });
}
