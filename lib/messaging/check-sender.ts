import type { NetworkId } from '@/lib/domain/network-id';
import type { Browser } from '@/lib/browser';
import type { AlwaysOnNetworkId } from '@/lib/networks/network-of-url';
import { type AllowedSite, findAllowedSite, networkOfPage } from '@/lib/sites/allowed-sites';

/** Who sent a message, as far as the browser vouches for it (never from the payload). */
export type Sender =
  | { from: 'page'; path: string; tabId: number | null }
  | { from: 'overlay'; network: AlwaysOnNetworkId; origin: string; tabId: number; frameId: number }
  /** The page button of a site that the person allowed and that belongs to no network. */
  | { from: 'site'; origin: string; tabId: number; frameId: number }
  /** A script we put into any other page on the person's own action (`activeTab`). */
  | { from: 'injected'; tabId: number };

/** What tells this extension from others. */
export interface OwnAddress {
  id: string;
  url: URL;
}

/**
 * The sender, or null when it must be refused: another extension, a context without an address or outside of tabs. Only `id`,
 * `url`, `origin` and `tab` are looked at: the browser fills them, a page cannot. `sites`: what the person allowed besides the
 * networks' own hosts; a server among them is its network's, on its own origin.
 */
export function identifySender(
  sender: Browser.runtime.MessageSender,
  own: OwnAddress,
  sites: readonly AllowedSite[],
): Sender | null {
  if (sender.id !== own.id || sender.url === undefined) return null;
  const url = URL.parse(sender.url);
  if (url === null) return null;
  if (url.protocol === own.url.protocol && url.host === own.url.host) {
    return { from: 'page', path: url.pathname, tabId: sender.tab?.id ?? null };
  }
  if (sender.tab?.id === undefined) return null;
  // Chrome also tells the origin; a sandboxed or srcdoc frame that borrows the address of its parent has another one.
  if (sender.origin !== undefined && sender.origin !== url.origin) return null;
  const place = { origin: url.origin, tabId: sender.tab.id, frameId: sender.frameId ?? 0 };
  const network = networkOfPage(url, sites);
  if (network !== null) return { from: 'overlay', network, ...place };
  if (findAllowedSite(url, sites) !== null) return { from: 'site', ...place };
  return url.protocol.startsWith('http') ? { from: 'injected', tabId: sender.tab.id } : null;
}

/** Whether this sender may speak for `network`. The practice page speaks for the practice network only. */
export function maySpeakFor(sender: Sender, network: NetworkId): boolean {
  if (sender.from === 'overlay') return sender.network === network;
  return sender.from === 'page' && (sender.path !== '/practice.html' || network === 'practice');
}

/** A post must not be filed as seen on a page of another site: what a frame names is its own address. */
export function isOwnAddress(sender: Sender, address: string): boolean {
  if (sender.from === 'page') return true;
  return sender.from !== 'injected' && URL.parse(address)?.origin === sender.origin;
}

/** Networks of many servers, each counting ids for itself: `server/id` (locator and reader write them so). */
const SERVER_SCOPED: ReadonlySet<NetworkId> = new Set(['mastodon']);

/**
 * Whether an id is one that the sender's server may give. Posts of other servers seen there (boosts, timelines) have an id of
 * the server that shows them, so no server needs to name another's. What a server says of the accounts and texts of others is
 * believed, as the person does who reads it there. `~…` are keys of posts without an id (`lib/networks/shared/anon-key.ts`).
 */
export function isOwnId(sender: Sender, nativeId: string | null): boolean {
  if (nativeId === null || sender.from !== 'overlay' || !SERVER_SCOPED.has(sender.network)) return true;
  return nativeId.startsWith(`${new URL(sender.origin).host}/`) || nativeId.startsWith('~');
}

/** The same for the id of a stored row, `network:nativeId` or `network:anon-…`. */
export function isOwnRow(sender: Sender, rowId: string): boolean {
  if (sender.from !== 'overlay') return sender.from === 'page';
  const start = `${sender.network}:`;
  if (!rowId.startsWith(start)) return false;
  const nativeId = rowId.slice(start.length);
  return nativeId.startsWith('anon-') || isOwnId(sender, nativeId);
}
