import type { Failure } from '@/lib/errors/error-code';
import type { PayloadOf } from '@/lib/messaging/message-types';
import type { CapturePostReply } from '@/lib/messaging/protocol';
import { loadAllowedSites, networkOfPage } from '@/lib/sites/allowed-sites';

import { askOverlay, isWithoutPost } from './ask-overlay';
import { quietNetworkOf } from './ask-quiet-page';
import { captureQuietPost } from './capture-quiet-post';
import { captureWebPage } from './capture-web-page';
import { isPracticePage, loadTab, type TabPage } from './load-tab';
import { readPage } from './read-page';

export type PageCaptureReply = (CapturePostReply | Failure) & {
  /** Who captured: an overlay has already told the person, on its page. */
  by: 'overlay' | 'quiet' | 'reader';
};

export interface PageCaptureOrder extends Omit<PayloadOf<'page:capture'>, 'tabId'> {
  /** Which post an overlay should take: that of the page, or the one under the pointer. */
  prefer: 'overlay:capture-page' | 'overlay:capture-in-view';
  /** The person asked for a post: where an overlay sees none, the page in its place would be a surprise. */
  onlyPost?: boolean;
}

/** `page:capture` */
export function capturePage({ tabId, ...order }: PayloadOf<'page:capture'>): Promise<PageCaptureReply> {
  return captureTab(tabId, { ...order, prefer: 'overlay:capture-page' });
}

/** Captures what a tab shows: a post where an overlay finds one, else the page itself, at least its address. */
export async function captureTab(tabId: number, order: PageCaptureOrder): Promise<PageCaptureReply> {
  const tab = await loadTab(tabId);
  if (tab === null) return { ok: false, code: 'not-found', by: 'reader' };
  const { method, prefer, requestId, onlyPost = false } = order;
  if (quietNetworkOf(tab) !== null) {
    const which = prefer === 'overlay:capture-page' ? 'read-of-page' : 'read-in-view';
    const reply = await captureQuietPost(tab, { order: { do: which }, method, requestId });
    if (reply.ok || reply.code !== 'no-post-here' || onlyPost) return { ...reply, by: 'quiet' };
  }
  if (await mayHaveOverlay(tab)) {
    const reply = await askOverlay(tabId, prefer, { method });
    if (!isWithoutPost(reply)) return { ...reply, by: 'overlay' };
    if (onlyPost && !reply.ok && reply.code === 'no-post-here') return { ...reply, by: 'reader' };
  }
  const page = await readPage(tab);
  if (page === null) return { ok: false, code: 'page-not-readable', by: 'reader' };
  return { ...(await captureWebPage(page, { pageUrl: page.url, method, requestId })), by: 'reader' };
}

/** An embedded post on any other site does not make that site's page the post's. */
async function mayHaveOverlay({ url }: TabPage): Promise<boolean> {
  return url !== null && (isPracticePage(url) || networkOfPage(url, await loadAllowedSites()) !== null);
}
