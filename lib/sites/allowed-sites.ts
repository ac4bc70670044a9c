import { browser } from '@/lib/browser';
import { type AlwaysOnNetworkId, networkOfUrl } from '@/lib/networks/network-of-url';

import { siteOriginOf } from './site-origin';

export const SITE_KINDS = ['mastodon', 'site'] as const;
/** `mastodon`: a server of that network, with buttons beside posts; `site`: any other, with one button per page. */
export type SiteKind = (typeof SITE_KINDS)[number];

/** A server or site where the person allowed Jackdaw to be by itself. */
export interface AllowedSite {
  /** `https://host`, as `siteOriginOf` gives it. */
  origin: string;
  kind: SiteKind;
  /** ISO 8601 UTC. */
  allowedAt: string;
}

const STORAGE_KEY = 'sites.allowed';

/** In the order of allowing. Damaged entries are left out; rejects only when storage itself fails. */
export async function loadAllowedSites(): Promise<AllowedSite[]> {
  const stored = await browser.storage.local.get(STORAGE_KEY);
  return toSites(stored[STORAGE_KEY]);
}

/** One more, or another kind for one that is there. Only the background writes, one change after the other. */
export async function saveAllowedSite(site: AllowedSite): Promise<void> {
  const others = (await loadAllowedSites()).filter(({ origin }) => origin !== site.origin);
  await browser.storage.local.set({ [STORAGE_KEY]: [...others, site] });
}

export async function forgetAllowedSite(origin: string): Promise<void> {
  const others = (await loadAllowedSites()).filter((site) => site.origin !== origin);
  await browser.storage.local.set({ [STORAGE_KEY]: others });
}

/** Calls back with every change made in any context of the extension, until `signal` aborts. */
export function watchAllowedSites(onChange: (sites: AllowedSite[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[STORAGE_KEY];
    if (area === 'local' && change !== undefined) onChange(toSites(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** The allowed site this address belongs to: whole origins are compared, so no other scheme, port or subdomain counts. */
export function findAllowedSite(url: URL, sites: readonly AllowedSite[]): AllowedSite | null {
  return sites.find(({ origin }) => origin === url.origin) ?? null;
}

/** As `networkOfUrl`, allowed servers included. */
export function networkOfPage(url: URL, sites: readonly AllowedSite[]): AlwaysOnNetworkId | null {
  return networkOfUrl(url) ?? (findAllowedSite(url, sites)?.kind === 'mastodon' ? 'mastodon' : null);
}

function toSites(stored: unknown): AllowedSite[] {
  return Array.isArray(stored) ? stored.flatMap((entry: unknown) => toSite(entry) ?? []) : [];
}

function toSite(entry: unknown): AllowedSite | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const origin = 'origin' in entry && typeof entry.origin === 'string' ? entry.origin : '';
  const url = URL.parse(origin);
  const kind = SITE_KINDS.find((known) => 'kind' in entry && entry.kind === known);
  // An origin that became a network's own host since then is that network's.
  if (url === null || siteOriginOf(url) !== origin || kind === undefined) return null;
  return { origin, kind, allowedAt: 'allowedAt' in entry ? String(entry.allowedAt) : '' };
}
