import { type AllowedSite, findAllowedSite, loadAllowedSites, watchAllowedSites } from '@/lib/sites/allowed-sites';

/** null until storage has answered in this run of the background. */
let known: readonly AllowedSite[] | null = null;

/**
 * Keeps the allowed sites at hand from the first turn on: browsers open their panel only in the same turn as the person's act, so
 * nothing can be waited for to learn whether a page has an overlay.
 */
export async function rememberSites(): Promise<void> {
  known = null;
  watchAllowedSites((sites) => (known = sites), new AbortController().signal);
  const loaded = await loadAllowedSites();
  known ??= loaded;
}

/** Whether the page is an allowed Mastodon server's; null: not known yet, because the background has only just been started. */
export function isAllowedServer(url: URL): boolean | null {
  return known === null ? null : isServer(url, known);
}

/** The same, waiting for storage. */
export async function loadIsAllowedServer(url: URL): Promise<boolean> {
  return isServer(url, await loadAllowedSites());
}

function isServer(url: URL, sites: readonly AllowedSite[]): boolean {
  return findAllowedSite(url, sites)?.kind === 'mastodon';
}
