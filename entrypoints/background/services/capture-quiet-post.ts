import type { CaptureMethod } from '@/lib/domain/vocabulary';
import type { Failure } from '@/lib/errors/error-code';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';
import type { CapturePostReply } from '@/lib/messaging/protocol';
import type { QuietOrder } from '@/lib/quiet-page/order';

import { askQuietPage, quietNetworkOf } from './ask-quiet-page';
import { capturePost } from './capture-post';
import { loadTab, type TabPage } from './load-tab';

export interface QuietCapture {
  order: Exclude<QuietOrder, { do: 'list' | 'read-comment' }>;
  method: CaptureMethod;
  requestId?: string | undefined;
}

/** Reads one post of a quiet page and stores it as any other network's. `no-post-here`: the page shows none such. */
export async function captureQuietPost(
  tab: TabPage,
  { order, method, requestId }: QuietCapture,
): Promise<CapturePostReply | Failure> {
  const network = quietNetworkOf(tab);
  if (network === null) return { ok: false, code: 'page-not-readable' };
  const answer = await askQuietPage(tab, order);
  if (!answer.ok) return answer;
  if (answer.did !== 'read') return { ok: false, code: 'reading-invalid' };
  const { reading, account, page } = answer;
  const id = requestId === undefined ? {} : { requestId };
  return capturePost({ network, reading, account, page, method, thumbnail: null, ...id });
}

/** `page:capture-post` */
export async function captureListedPost({
  tabId,
  key,
  method,
  requestId,
}: PayloadOf<'page:capture-post'>): Promise<ReplyOf<'page:capture-post'>> {
  const tab = await loadTab(tabId);
  if (tab === null) return { ok: false, code: 'not-found' };
  return captureQuietPost(tab, { order: { do: 'read-listed', key }, method, requestId });
}
