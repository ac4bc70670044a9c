import type { Account } from '@/lib/domain/account';
import type { NetworkId } from '@/lib/domain/network-id';
import { QUIET_HOSTS } from '@/lib/networks/hosts';
import { networkOfUrl, quietNetworkOfUrl } from '@/lib/networks/network-of-url';
import { adapters } from '@/lib/networks/registry';
import { canonicalUrl } from '@/lib/text/canonical-url';

/** Loads every adapter: import it when it is needed, not with the window. */

/**
 * Where a post for this network is written: its composer; where it has no address of its own the page of the planned account, else
 * the network's front page. null for the practice page, which is none of the internet.
 * @param accounts those the item is planned for
 */
export function composeAddressOf(network: NetworkId, accounts: readonly Account[]): string | null {
  const adapter = adapters.find(({ id }) => id === network);
  const composer = adapter?.composeUrl() ?? null;
  if (composer !== null) return composer;
  return accountAddressOf(network, accounts);
}

/** Where somebody looks whether it is out: the planned account's page, else the network's front page; null as above. */
export function accountAddressOf(network: NetworkId, accounts: readonly Account[]): string | null {
  const account = accounts.find((one) => one.network === network);
  const adapter = adapters.find(({ id }) => id === network);
  const profile = account === undefined ? null : (account.url ?? adapter?.profileUrl(account.handle) ?? null);
  return profile ?? frontPageOf(network === 'linkedin' ? QUIET_HOSTS.linkedin : (adapter?.matches ?? []));
}

function frontPageOf(matches: readonly string[]): string | null {
  const host = /^https:\/\/(?:\*\.)?([^*/]+)\//u.exec(matches[0] ?? '')?.[1];
  return host === undefined ? null : `https://${host}/`;
}

/** The canonical link, where the address is that of one post on one of these networks. */
export function permalinkOf(address: string, networks: readonly NetworkId[]): string | null {
  const url = URL.parse(address);
  const network = url === null ? null : (networkOfUrl(url) ?? quietNetworkOfUrl(url));
  if (url === null || network === null || !networks.includes(network)) return null;
  const adapter = adapters.find(({ id }) => id === network);
  return adapter?.pageOf(url) === 'post' ? canonicalUrl(url.href) : null;
}
