import { buildAccountId, cleanHandle } from '@/lib/capture/normalise-parts';
import { type ReadAccount, UNREAD_ACCOUNT } from '@/lib/domain/account';
import type { NetworkId } from '@/lib/domain/network-id';
import type { NetworkAdapter } from '@/lib/networks/contract';
import { networkOfUrl, quietNetworkOfUrl } from '@/lib/networks/network-of-url';
import { adapters } from '@/lib/networks/registry';
import { canonicalUrl } from '@/lib/text/canonical-url';

/**
 * The account that a typed handle ("@mill") or a pasted profile address names; an address says its network itself, a handle is one of
 * `network`. Nothing is asked of the network, so nothing but the handle is known. null: neither.
 */
export function parseAccount(text: string, network: NetworkId): ReadAccount | null {
  const url = readUrl(text.trim());
  const id = url === null ? network : (networkOfUrl(url) ?? quietNetworkOfUrl(url) ?? network);
  const adapter = adapters.find((known) => known.id === id);
  if (adapter === undefined) return null;
  return url === null ? buildNamed(adapter, cleanHandle(text)) : parseAddress(adapter, url);
}

/** What has a path is an address: handles of Bluesky have dots as hosts do, but no path. */
function readUrl(text: string): URL | null {
  if (/^https?:\/\//iu.test(text)) return URL.parse(text);
  return /^[\w-]+(?:\.[\w-]+)+\/\S/u.test(text) ? URL.parse(`https://${text}`) : null;
}

/** The part of the address from which the network's own `profileUrl` builds the same one. */
function parseAddress(adapter: NetworkAdapter, url: URL): ReadAccount | null {
  if (adapter.pageOf(url) !== 'profile') return null;
  const parts = decodePath(url);
  const [first = '', second = ''] = parts;
  const user = first.replace(/^@/u, '');
  const candidates = [url.searchParams.get('id'), parts.join('/'), `${user}@${url.hostname}`, user, second];
  const handle = candidates.find(
    (candidate) => candidate !== null && isSameProfile(adapter.profileUrl(candidate), url),
  );
  // Pages of companies have no address that a handle alone would give.
  return buildNamed(adapter, cleanHandle(handle ?? (parts.length === 2 ? second : null)), url);
}

function decodePath(url: URL): string[] {
  try {
    return decodeURIComponent(url.pathname).split('/').filter(Boolean);
  } catch {
    // URIError: a "%" that encodes nothing is part of no handle.
    return [];
  }
}

/** Mirrors of a network (m.vk.com, vk.ru) differ in the host only. */
function isSameProfile(built: string | null, url: URL): boolean {
  const other = built === null ? null : URL.parse(built);
  return other !== null && pathOf(other) === pathOf(url) && other.searchParams.get('id') === url.searchParams.get('id');
}

const pathOf = ({ pathname }: URL): string => pathname.toLowerCase().replace(/\/$/u, '');

function buildNamed(adapter: NetworkAdapter, handle: string | null, url?: URL): ReadAccount | null {
  const id = buildAccountId(adapter.id, handle);
  if (handle === null || id === null) return null;
  const profile = adapter.profileUrl(handle);
  if (profile === null && url === undefined) return null;
  return { id, network: adapter.id, handle, ...UNREAD_ACCOUNT, url: canonicalUrl(url?.href ?? profile) };
}
