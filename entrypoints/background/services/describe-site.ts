import { browser } from '@/lib/browser';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';
import { findAllowedSite, loadAllowedSites, type SiteKind } from '@/lib/sites/allowed-sites';
import { siteOriginOf } from '@/lib/sites/site-origin';

import { loadTab } from './load-tab';

/** `sites:describe`: looks into the page (one question, nothing kept), which the person's click on the toolbar allows. */
export async function describeSite({ tabId }: PayloadOf<'sites:describe'>): Promise<ReplyOf<'sites:describe'>> {
  const tab = await loadTab(tabId);
  if (tab === null) return { ok: false, code: 'not-found' };
  const none = { ok: true, origin: null, kind: 'site', allowedAs: null } as const;
  const origin = tab.url && siteOriginOf(tab.url);
  if (tab.url === null || origin === null) return none;
  const allowedAs = findAllowedSite(tab.url, await loadAllowedSites())?.kind ?? null;
  const kind = (await recognise(tabId)) ?? allowedAs;
  return kind === null ? none : { ok: true, origin, kind, allowedAs };
}

/** null where no script may enter (stores, PDF viewers): nothing of ours could stand there either. */
async function recognise(tabId: number): Promise<SiteKind | null> {
  try {
    const [injection] = await browser.scripting.executeScript<[], unknown>({
      target: { tabId },
      files: ['/page-recogniser.js'],
    });
    if (typeof injection?.result !== 'boolean') return null;
    return injection.result ? 'mastodon' : 'site';
  } catch {
    // "Cannot access contents of the page".
    return null;
  }
}
