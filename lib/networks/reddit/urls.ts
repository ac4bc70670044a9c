import type { PageKind } from '@/lib/domain/vocabulary';

/** Addresses of the post or comment live on every host of Reddit alike; the main one is `www`. */
const HOST = /^(?:(?:www|old|new|sh|np)\.)?reddit\.com$/;
const ORIGIN = 'https://www.reddit.com';

/** "Things" are numbered in base 36, over all of Reddit. */
const POST_PATH = /^\/(?:(?:r|u|user)\/[\w.-]+\/)?comments\/([a-z0-9]{2,13})(?:\/([^/]*))?(?:\/([a-z0-9]{2,13}))?\/?$/i;
const COMMUNITY_PATH = /^\/r\/([\w.]{2,50})(?:\/(?:hot|new|top|rising|controversial|best))?\/?$/i;
const USER_PATH = /^\/(?:u|user)\/([\w-]{2,30})(?:\/(?:overview|submitted|comments|gilded|posts))?\/?$/i;

/** Names after `/r/` that are lists over many communities. */
const LISTS = new Set(['all', 'popular', 'mod', 'friends', 'random']);
/** Sortings of the home feed. */
const FEEDS = new Set([
  '',
  'hot',
  'new',
  'top',
  'best',
  'rising',
  'controversial',
  'popular',
  'news',
  'explore',
  't',
  'domain',
]);

export interface PostAddress {
  /** Without the `t3_` that Reddit puts before it in attributes. */
  id: string;
  /** Of the comment the address opens, without `t1_`. */
  commentId: string | null;
}

export function isReddit(url: URL): boolean {
  return HOST.test(url.hostname);
}

/** Which post, and which comment of it, an address leads to: `/r/x/comments/ID/slug/`, also with `/COMMENT` or `/comment/COMMENT`. */
export function parsePostUrl(url: URL | null): PostAddress | null {
  if (url === null || !isReddit(url)) return null;
  const match = POST_PATH.exec(url.pathname);
  return match?.[1] === undefined ? null : { id: match[1].toLowerCase(), commentId: match[3]?.toLowerCase() ?? null };
}

/** Name of a person's page (`/user/name`), else null. */
export function parseUserUrl(url: URL | null): string | null {
  return url === null || !isReddit(url) ? null : (USER_PATH.exec(url.pathname)?.[1] ?? null);
}

/** Name of a community (`/r/name`), without "r/"; null for lists over many of them. */
export function parseCommunityUrl(url: URL | null): string | null {
  const name = url === null || !isReddit(url) ? undefined : COMMUNITY_PATH.exec(url.pathname)?.[1];
  return name === undefined || LISTS.has(name.toLowerCase()) ? null : name;
}

/** The address of a post or comment on the main host, without parameters; null for anything else. */
export function buildThingUrl(url: URL | null): string | null {
  return parsePostUrl(url) === null ? null : `${ORIGIN}${url?.pathname ?? ''}`;
}

/** `handle`: a person's name, or a community's with its "r/" before it. */
export function buildProfileUrl(handle: string): string | null {
  if (/^r\/[\w.]{2,50}$/i.test(handle)) return `${ORIGIN}/${handle}/`;
  return /^[\w-]{2,30}$/.test(handle) ? `${ORIGIN}/user/${handle}/` : null;
}

export function buildSearchUrl(query: string): string {
  return `${ORIGIN}/search/?q=${encodeURIComponent(query)}`;
}

export const COMPOSE_URL = `${ORIGIN}/submit`;

/** A community's own page counts as a profile: it is the page of that account. */
export function pageOf(url: URL): PageKind {
  if (parsePostUrl(url) !== null) return 'post';
  if (parseUserUrl(url) !== null || parseCommunityUrl(url) !== null) return 'profile';
  const parts = url.pathname.split('/').filter((part) => part !== '');
  if (parts.includes('submit')) return 'composer';
  if (parts[0] === 'search' || (parts[0] === 'r' && parts[2] === 'search')) return 'search';
  if (parts[0] === 'message' || parts[0] === 'chat' || parts[0] === 'room') return 'messages';
  return FEEDS.has(parts[0] ?? '') || isList(parts) ? 'feed' : 'other';
}

/** `/r/all`, `/r/one+another`, and lists people made: `/user/name/m/list`. */
function isList([first = '', second = '', third = '']: readonly string[]): boolean {
  if (first === 'r') return LISTS.has(second.toLowerCase()) || second.includes('+');
  return (first === 'user' || first === 'u' || first === 'me') && (third === 'm' || second === 'm' || first === 'me');
}
