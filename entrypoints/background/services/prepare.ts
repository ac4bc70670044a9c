import type { Browser } from '@/lib/browser';
import { browser } from '@/lib/browser';
import { requestPersistence } from '@/lib/db/storage';

import { schedulePurge } from './daily-purge';

/**
 * Once, on the day of installing. Behind the page in front: the person was doing something there, and a page pushed to the
 * back stops drawing.
 */
export async function openWelcome({ reason }: Browser.runtime.InstalledDetails): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: false });
}

/**
 * After installing, after every update and at every start of the browser. Workers of Chrome cannot ask for persistence (the
 * pages do); there `unlimitedStorage` alone already keeps the data from being evicted.
 */
export async function prepare(): Promise<void> {
  // A worker killed within the three seconds of a mark left it standing.
  await browser.action.setBadgeText({ text: '' });
  await schedulePurge();
  await requestPersistence();
}
