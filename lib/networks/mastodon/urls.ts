import type { PageKind } from '@/lib/domain/vocabulary';

/** A Mastodon account as a server names it: `user` for its own, `user@server` for others. */
export interface StatusAddress {
  /** null in addresses that name no author (`/web/statuses/1`). */
  acct: string | null;
  id: string;
}

const ACCT = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[\p{L}\p{N}.-]+(?::\d+)?)?$/u;

/** Path without the prefixes of the column layout (4.2–4.7) and of the signed-in client (before 4.0). */
function pathOf(url: URL): string {
  try {
    return decodeURIComponent(url.pathname).replace(/^\/(?:deck|web)(?=\/)/, '');
  } catch {
    return url.pathname; // A stray "%": such a path is none of a post or an account.
  }
}

/** Post on the page's own server (`base`); ids of other servers are of no use here. */
export function parseStatusUrl(url: URL | null, base: URL): StatusAddress | null {
  if (url === null || url.host !== base.host) return null;
  const found = /^\/(?:@([^/]+)|users\/([^/]+)\/statuses|statuses)\/(\d{1,20})(?:\/|$)/.exec(pathOf(url));
  if (found?.[3] === undefined) return null;
  const acct = found[1] ?? found[2] ?? null;
  return { acct: acct !== null && ACCT.test(acct) ? acct : null, id: found[3] };
}

/** Account of a profile link on the page's own server: `user` or `user@server`. */
export function parseProfileUrl(url: URL | null, base: URL): string | null {
  if (url === null || url.host !== base.host) return null;
  const acct = /^\/(?:@|users\/)([^/]+)\/?$/.exec(pathOf(url))?.[1];
  return acct !== undefined && ACCT.test(acct) ? acct : null;
}

/** Account of any profile link, also on another server: always `user@server`. */
export function parseAnyProfileUrl(url: URL | null): string | null {
  const acct = url === null ? null : parseProfileUrl(url, url);
  if (url === null || acct === null) return null;
  return acct.includes('@') ? acct : `${acct}@${url.host}`;
}

/** Hashtag (without "#") of a link to a tag, on any server. */
export function parseHashtagUrl(url: URL | null): string | null {
  const tag = url === null ? undefined : /^\/tags?\/([^/]+)\/?$/.exec(pathOf(url))?.[1];
  return tag ?? null;
}

/** Account whose profile a page is, whichever tab is open. */
export function parseProfilePage(url: URL): string | null {
  const acct = /^\/@([^/]+)(?:\/(?:with_replies|media|featured|collections|tagged\/[^/]+))?\/?$/.exec(pathOf(url))?.[1];
  return acct !== undefined && ACCT.test(acct) ? acct : null;
}

export function buildStatusUrl(base: URL, acct: string, id: string): string {
  return `https://${base.host}/@${acct}/${id}`;
}

export function buildAccountUrl(base: URL, acct: string): string {
  return `https://${base.host}/@${acct}`;
}

/** A handle names its server, so the address needs no page: `nora@art.example` → `https://art.example/@nora`. */
export function buildProfileUrl(handle: string): string | null {
  const [user = '', server, ...rest] = handle.replace(/^@/, '').split('@');
  if (server === undefined || rest.length > 0 || !ACCT.test(`${user}@${server}`)) return null;
  return URL.parse(`https://${server}/@${user}`)?.href ?? null;
}

/** The server asked when no page tells which one is the person's own. */
const DEFAULT_SERVER = 'mastodon.social';

export function buildSearchUrl(query: string, server: string = DEFAULT_SERVER): string {
  return `https://${server}/search?q=${encodeURIComponent(query)}`;
}

export function buildComposeUrl(server: string = DEFAULT_SERVER): string {
  return `https://${server}/publish`;
}

const KINDS: readonly (readonly [path: RegExp, kind: PageKind])[] = [
  [/^\/(?:home|public(?:\/(?:local|remote))?|firehose|favourites|bookmarks)?\/?$/, 'feed'],
  [/^\/(?:timelines|lists|antennas|links)\//, 'feed'],
  [/^\/(?:explore|search|tags)(?:\/|$)/, 'search'],
  [/^\/(?:publish|share|statuses\/new)\/?$/, 'composer'],
  [/^\/(?:conversations|timelines\/direct)(?:\/|$)/, 'messages'],
];

/** Lists of people below a post or a profile show no posts; the posts that quote one do. */
const PEOPLE = /\/(?:reblogs|favourites|followers|following)\/?$/;

export function pageOf(url: URL): PageKind {
  const path = pathOf(url);
  if (PEOPLE.test(path) && path.startsWith('/@')) return 'other';
  if (parseStatusUrl(url, url) !== null) return /\/quotes\/?$/.test(path) ? 'feed' : 'post';
  if (parseProfilePage(url) !== null || parseProfileUrl(url, url) !== null) return 'profile';
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
