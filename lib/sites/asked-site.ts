import { browser } from '@/lib/browser';

import { SITE_KINDS, type SiteKind } from './allowed-sites';

/** What the person was last asked to allow. */
export interface AskedSite {
  origin: string;
  kind: SiteKind;
}

/** Of this browser session only: a question nobody answered is not to be answered next week. */
const STORAGE_KEY = 'sites.asked';

/**
 * The browser's own question takes the focus, and a popup that loses it closes: what comes of the answer cannot wait there, so
 * the background has to know what was asked.
 */
export async function saveAskedSite(asked: AskedSite): Promise<void> {
  await browser.storage.session.set({ [STORAGE_KEY]: asked });
}

/** null when nothing was asked. */
export async function loadAskedSite(): Promise<AskedSite | null> {
  const stored: unknown = (await browser.storage.session.get(STORAGE_KEY))[STORAGE_KEY];
  if (typeof stored !== 'object' || stored === null) return null;
  const kind = SITE_KINDS.find((known) => 'kind' in stored && stored.kind === known);
  if (kind === undefined || !('origin' in stored) || typeof stored.origin !== 'string') return null;
  return { origin: stored.origin, kind };
}
