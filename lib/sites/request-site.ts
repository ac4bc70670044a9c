import { browser } from '@/lib/browser';
import { send } from '@/lib/messaging/send';

import { type AskedSite, saveAskedSite } from './asked-site';
import { sitePatternOf } from './site-origin';

/**
 * Asks the browser, which asks the person, for exactly one site; true when Jackdaw is at work there. Call it in the turn of the
 * click itself: browsers answer only to a gesture.
 */
export async function requestSite({ origin, kind }: AskedSite): Promise<boolean> {
  const isNoted = saveAskedSite({ origin, kind });
  const isGranted = await browser.permissions.request({ origins: [sitePatternOf(origin)] });
  await isNoted;
  if (!isGranted) return false;
  const reply = await send('sites:allow', { origin, kind });
  return reply.ok;
}
