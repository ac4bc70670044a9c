import { TargetType } from 'puppeteer-core';

import type { Session } from './session.ts';
import { until } from './until.ts';

/**
 * Ends the extension's service worker as Chromium does after 30 idle seconds, or in the middle of work. Chromium only:
 * Firefox keeps background pages, whose end cannot be asked for.
 */
export async function stopWorker(session: Session): Promise<void> {
  const page = await session.openExtensionPage('icon/16.png');
  const devtools = await page.createCDPSession();
  await devtools.send('ServiceWorker.enable');
  // Asked again until it has ended: a worker in the middle of starting does not hear the first call, and a message or an
  // alarm on its way wakes the next one.
  await until('the service worker to end', async () => {
    if (!hasWorker(session)) return true;
    await devtools.send('ServiceWorker.stopAllWorkers');
    return false;
  });
  await page.close();
}

export function hasWorker(session: Session): boolean {
  return session.browser
    .targets()
    .some((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(session.origin));
}
