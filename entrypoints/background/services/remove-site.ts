import { browser } from '@/lib/browser';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';
import { forgetAllowedSite, loadAllowedSites } from '@/lib/sites/allowed-sites';
import { siteOriginOf, sitePatternOf } from '@/lib/sites/site-origin';

import { hasPermission } from './allow-site';
import { inTurn } from './in-turn';
import { endSiteScripts, registerExactly, unregisterSiteScript } from './site-scripts';

/** `sites:remove`. `not-found`: nothing that could have been allowed. */
export function removeSite({ origin }: PayloadOf<'sites:remove'>): Promise<ReplyOf<'sites:remove'>> {
  return inTurn(async () => {
    const url = URL.parse(origin);
    // Permissions of the networks' own hosts are not this list's to give back.
    if (url === null || siteOriginOf(url) !== origin) return { ok: false, code: 'not-found' };
    await withdraw(origin);
    await browser.permissions.remove({ origins: [sitePatternOf(origin)] });
    return { ok: true };
  });
}

/** The person took permissions back in the browser's own settings: Jackdaw leaves those sites. */
export function leaveSites(): Promise<void> {
  return inTurn(async () => {
    for (const { origin } of await loadAllowedSites()) if (!(await hasPermission(origin))) await withdraw(origin);
  });
}

/** After installing, updating and at every start: sites without permission are left, the others have their scripts. */
export async function restoreSites(): Promise<void> {
  await leaveSites();
  await inTurn(async () => registerExactly(await loadAllowedSites()));
}

async function withdraw(origin: string): Promise<void> {
  await endSiteScripts(origin);
  await unregisterSiteScript(origin);
  await forgetAllowedSite(origin);
}
