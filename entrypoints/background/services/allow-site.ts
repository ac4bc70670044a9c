import type { Browser } from '@/lib/browser';
import { browser } from '@/lib/browser';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';
import { findAllowedSite, loadAllowedSites, saveAllowedSite } from '@/lib/sites/allowed-sites';
import { saveNetworkEnabled } from '@/lib/settings/overlay-settings';
import { loadAskedSite } from '@/lib/sites/asked-site';
import { siteOriginOf, sitePatternOf } from '@/lib/sites/site-origin';

import { inTurn } from './in-turn';
import { endSiteScripts, injectIntoOpenTabs, registerSiteScript } from './site-scripts';

/**
 * `sites:allow`. `sender-refused`: a network's own host, or one where nothing may ever stand (LinkedIn); `page-not-readable`:
 * the browser gave no permission.
 */
export function allowSite(asked: PayloadOf<'sites:allow'>): Promise<ReplyOf<'sites:allow'>> {
  return inTurn(() => allow(asked));
}

/** The person said yes to the browser's question, and the popup that asked may be gone by now. */
export async function allowAskedSite({ origins = [] }: Browser.permissions.Permissions): Promise<void> {
  const asked = await loadAskedSite();
  if (asked !== null && origins.includes(sitePatternOf(asked.origin))) await allowSite(asked);
}

export function hasPermission(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [sitePatternOf(origin)] });
}

async function allow({ origin, kind }: PayloadOf<'sites:allow'>): Promise<ReplyOf<'sites:allow'>> {
  const url = URL.parse(origin);
  if (url === null || siteOriginOf(url) !== origin) return { ok: false, code: 'sender-refused' };
  if (!(await hasPermission(origin))) return { ok: false, code: 'page-not-readable' };
  const former = findAllowedSite(url, await loadAllowedSites());
  if (former?.kind === kind) return { ok: true };
  if (former !== null) await endSiteScripts(origin);
  const site = { origin, kind, allowedAt: new Date().toISOString() };
  await registerSiteScript(site);
  // Before its scripts start: what they say is refused until the site is on the list.
  await saveAllowedSite(site);
  // "Always show the buttons" is a wish that an old off-switch must not quietly overrule.
  if (kind === 'mastodon') await saveNetworkEnabled(kind, true);
  await injectIntoOpenTabs(site);
  return { ok: true };
}
