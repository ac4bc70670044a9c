import type { PageKind } from '@/lib/domain/vocabulary';

const HOSTS = new Set(['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com', 'www.x.com', 'www.twitter.com']);

/** First path parts that are places of the site, not handles. */
const RESERVED = new Set([
  'home',
  'explore',
  'i',
  'search',
  'notifications',
  'messages',
  'settings',
  'compose',
  'hashtag',
  'intent',
  'share',
  'login',
  'logout',
  'signup',
  'account',
  'tos',
  'privacy',
  'jobs',
  'download',
  'about',
]);

const PROFILE_TABS = /^\/\w+\/(with_replies|media|likes|highlights|articles|superfollows|affiliates)\/?$/;
const HANDLE = /^\w{1,15}$/;

export interface StatusAddress {
  id: string;
  /** null in `/i/status/…` addresses. */
  handle: string | null;
}

/** Which post a link belongs to: `/name/status/1`, also with `/photo/1`, `/analytics`, `/history` behind; Articles alike. */
export function parseStatusUrl(url: URL | null): StatusAddress | null {
  if (url === null || !HOSTS.has(url.hostname)) return null;
  const match = /^\/(\w+)(?:\/web)?\/(?:status|statuses|article)\/(\d{1,20})(?:\/|$)/.exec(url.pathname);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { id: match[2], handle: RESERVED.has(match[1].toLowerCase()) ? null : match[1] };
}

/** Id in a link as X itself writes it, relative to its page; null says nothing. Parsing an address costs ten times as much. */
export function findStatusId(href: string): string | null {
  return /^\/\w+\/status\/(\d{1,20})(?:\/|$)/.exec(href)?.[1] ?? null;
}

/** Handle of a profile link (`/name`), else null. */
export function parseProfileUrl(url: URL | null): string | null {
  if (url === null || !HOSTS.has(url.hostname)) return null;
  const name = /^\/(\w+)\/?$/.exec(url.pathname)?.[1];
  return name !== undefined && HANDLE.test(name) && !RESERVED.has(name.toLowerCase()) ? name : null;
}

/** Hashtag (without "#") of a link into the hashtag search, else null. */
export function parseHashtagUrl(url: URL | null): string | null {
  if (url === null || !HOSTS.has(url.hostname)) return null;
  const tag = /^\/hashtag\/([^/]+)/.exec(url.pathname)?.[1];
  if (tag === undefined) return null;
  try {
    return decodeURIComponent(tag);
  } catch {
    return tag; // A stray "%" in the address: the undecoded tag is still the tag.
  }
}

/** Address of the viewer: `/name/status/1/photo/2`, `/name/status/1/video/1`. */
export function isViewerUrl(url: URL): boolean {
  return /\/status\/\d+\/(?:photo|video)\/\d+\/?$/.test(url.pathname);
}

export function isXUrl(url: URL): boolean {
  return HOSTS.has(url.hostname);
}

export function buildStatusUrl({ id, handle }: StatusAddress): string {
  return `https://x.com/${handle ?? 'i'}/status/${id}`;
}

export function buildProfileUrl(handle: string): string | null {
  return HANDLE.test(handle) ? `https://x.com/${handle}` : null;
}

export function buildSearchUrl(query: string): string {
  return `https://x.com/search?q=${encodeURIComponent(query)}&src=typed_query`;
}

export const COMPOSE_URL = 'https://x.com/compose/post';

export function pageOf(url: URL): PageKind {
  if (parseStatusUrl(url) !== null) return 'post';
  const [first = '', second = ''] = url.pathname.split('/').filter((part) => part !== '');
  switch (first.toLowerCase()) {
    case '':
    case 'home':
      return 'feed';
    case 'search':
    case 'explore':
    case 'hashtag':
      return 'search';
    case 'compose':
    case 'intent':
    case 'share':
      return 'composer';
    case 'messages':
      return 'messages';
    case 'i':
      return ['lists', 'communities', 'bookmarks', 'timeline'].includes(second) ? 'feed' : 'other';
    default:
      return parseProfileUrl(url) !== null || PROFILE_TABS.test(url.pathname) ? 'profile' : 'other';
  }
}
