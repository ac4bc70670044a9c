import { loadAllowedSites, networkOfPage } from '@/lib/sites/allowed-sites';
import { unwrapRedirect } from '@/lib/text/canonical-url';

import { askOverlay, isWithoutPost } from './ask-overlay';
import { quietNetworkOf } from './ask-quiet-page';
import type { PageCaptureReply } from './capture-page';
import { captureQuietPost } from './capture-quiet-post';
import { captureWebPage } from './capture-web-page';
import { loadTab } from './load-tab';
import { readLinkText } from './read-link-text';
import { buildLink } from './read-page';

export interface LinkClick {
  linkUrl: string;
  /** What the link says; only Firefox tells. */
  linkText: string | null;
  pageUrl: string;
  tabId: number;
  frameId: number;
}

/**
 * The post behind a link: read from the page where an overlay shows it, else the link alone. Nothing is fetched: a link the
 * person has not opened is not opened for them.
 */
export async function captureLink(click: LinkClick): Promise<PageCaptureReply> {
  const { linkUrl, pageUrl, tabId, frameId } = click;
  const url = unwrapRedirect(linkUrl);
  if (url === null) return { ok: false, code: 'page-not-readable', by: 'reader' };
  const page = URL.parse(pageUrl);
  if (page !== null && networkOfPage(page, await loadAllowedSites()) !== null) {
    const reply = await askOverlay(tabId, 'overlay:capture-link', { url: linkUrl });
    if (!isWithoutPost(reply)) return { ...reply, by: 'overlay' };
  }
  const tab = await loadTab(tabId);
  if (tab !== null && quietNetworkOf(tab) !== null) {
    const reply = await captureQuietPost(tab, { order: { do: 'read-link', url: linkUrl }, method: 'menu' });
    if (reply.ok || reply.code !== 'no-post-here') return { ...reply, by: 'quiet' };
  }
  const text = click.linkText ?? (await readLinkText(tabId, frameId, linkUrl));
  const seenOn = page?.protocol.startsWith('http') ? pageUrl : url;
  const how = { pageUrl: seenOn, method: 'menu' as const, requestId: undefined };
  return { ...(await captureWebPage(buildLink(url, text), how)), by: 'reader' };
}
