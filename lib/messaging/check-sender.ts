import type { NetworkId } from '@/lib/domain/network-id';
import type { Browser } from '@/lib/browser';
import type { AlwaysOnNetworkId } from '@/lib/networks/network-of-url';
import { networkOfUrl } from '@/lib/networks/network-of-url';

/** Who sent a message, as far as the browser vouches for it (never from the payload). */
export type Sender =
  | { from: 'page'; path: string; tabId: number | null }
  | { from: 'overlay'; network: AlwaysOnNetworkId; tabId: number; frameId: number }
  /** A script we put into any other page on the person's own action (`activeTab`). */
  | { from: 'injected'; tabId: number };

/**
 * The sender, or null when it must be refused: another extension, a context without an address or outside of tabs. Only `id`, `url`, `origin` and `tab` are looked at: the browser fills them, a page cannot.
 */
export function identifySender(sender: Browser.runtime.MessageSender, extensionUrl: URL, id: string): Sender | null {
  if (sender.id !== id || sender.url === undefined) return null;
  const url = URL.parse(sender.url);
  if (url === null) return null;
  if (url.protocol === extensionUrl.protocol && url.host === extensionUrl.host) {
    return { from: 'page', path: url.pathname, tabId: sender.tab?.id ?? null };
  }
  if (sender.tab?.id === undefined) return null;
  // Chrome also tells the origin; a sandboxed or srcdoc frame that borrows the address of its parent has another one.
  if (sender.origin !== undefined && sender.origin !== url.origin) return null;
  const network = networkOfUrl(url);
  if (network === null) return url.protocol.startsWith('http') ? { from: 'injected', tabId: sender.tab.id } : null;
  return { from: 'overlay', network, tabId: sender.tab.id, frameId: sender.frameId ?? 0 };
}

/** Whether this sender may speak for `network`. The practice page speaks for the practice network only. */
export function maySpeakFor(sender: Sender, network: NetworkId): boolean {
  if (sender.from === 'overlay') return sender.network === network;
  return sender.from === 'page' && (sender.path !== '/practice.html' || network === 'practice');
}
