import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';
import { quietNetworkOfUrl } from '@/lib/networks/network-of-url';
import { loadAllowedSites, networkOfPage } from '@/lib/sites/allowed-sites';

import { isPracticePage, loadTab } from './load-tab';

/** `page:describe`: what "capture this page" would work on; never reads the page itself. */
export async function describePage({ tabId }: PayloadOf<'page:describe'>): Promise<ReplyOf<'page:describe'>> {
  const tab = await loadTab(tabId);
  if (tab === null) return { ok: false, code: 'not-found' };
  const isPractice = tab.url !== null && isPracticePage(tab.url);
  const quiet = tab.url && quietNetworkOfUrl(tab.url);
  return {
    ok: true,
    network: isPractice ? 'practice' : (quiet ?? (tab.url && networkOfPage(tab.url, await loadAllowedSites()))),
    isQuiet: quiet !== null,
    canCapture: isPractice || (tab.url?.protocol.startsWith('http') ?? false),
    title: tab.title,
    url: tab.url?.href ?? null,
  };
}
