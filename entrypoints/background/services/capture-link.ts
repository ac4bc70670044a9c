import type { Failure } from '@/lib/errors/error-code';
import type { CapturePostReply } from '@/lib/messaging/protocol';
import { sendToOverlay } from '@/lib/messaging/send-to-overlay';
import { networkOfUrl } from '@/lib/networks/network-of-url';
import { unwrapRedirect } from '@/lib/text/canonical-url';

import { captureWebPage, type PageCaptureReply } from './capture-page';
import { buildLink } from './read-page';

export interface LinkClick {
  linkUrl: string;
  /** What the link says; only Firefox tells. */
  linkText: string | null;
  pageUrl: string;
  tabId: number;
}

/**
 * The post behind a link: read from the page where an overlay shows it, else the link alone. Nothing is fetched: a link the
 * person has not opened is not opened for them.
 */
export async function captureLink({ linkUrl, linkText, pageUrl, tabId }: LinkClick): Promise<PageCaptureReply> {
  const url = unwrapRedirect(linkUrl);
  if (url === null) return { ok: false, code: 'page-not-readable', by: 'reader' };
  const fromOverlay = await askOverlay(tabId, url, pageUrl);
  if (fromOverlay !== null) return { ...fromOverlay, by: 'overlay' };
  const page = buildLink(url, linkText);
  const seenOn = pageUrl.startsWith('http') ? pageUrl : url;
  const reply = await captureWebPage(page, { pageUrl: seenOn, method: 'menu', requestId: undefined });
  return { ...reply, by: 'reader' };
}

/** Null: no overlay in this tab, or none of its posts holds the link. */
async function askOverlay(tabId: number, url: string, pageUrl: string): Promise<CapturePostReply | Failure | null> {
  const page = URL.parse(pageUrl);
  if (page === null || networkOfUrl(page) === null) return null;
  const reply = await sendToOverlay(tabId, 'overlay:capture-link', { url });
  return !reply.ok && (reply.code === 'not-delivered' || reply.code === 'no-post-here') ? null : reply;
}
