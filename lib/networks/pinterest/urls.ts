import type { PageKind } from '@/lib/domain/vocabulary';

const HOST = /^(?:[a-z0-9-]+\.)?pinterest\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/;
/** A number; for people who are not signed in also a long key. A title may stand before it: `/pin/some-title--123/`. */
const PIN_PATH = /^\/pin\/(?:[^/]*--)?(\d{6,25}|[\w-]{30,})(?:\/(.*))?$/;
const HANDLE = /^[\p{L}\p{N}_]{3,30}$/u;
const ORIGIN = 'https://www.pinterest.com';

const FEEDS = new Set(['homefeed', 'following', 'today', 'videos']);
const SEARCHES = new Set(['search', 'ideas', 'explore', 'topics', 'shopping', 'categories', 'source', 'discover']);
const COMPOSERS = new Set(['pin-builder', 'pin-creation-tool', 'idea-pin-builder', 'story-pin-builder']);
/** First path parts that are places of the site, not handles. */
const RESERVED = new Set([
  ...FEEDS,
  ...SEARCHES,
  ...COMPOSERS,
  'pin',
  'about',
  'ads',
  'analytics',
  'business',
  'convert-business',
  'email',
  'login',
  'logout',
  'messages',
  'more_ideas',
  'news_hub',
  'notifications',
  'oauth',
  'offsite',
  'password',
  'product',
  'resource',
  'settings',
  'signup',
  'unauth-profile',
]);
/** Tabs of a profile; all other second parts are boards. */
const PROFILE_TABS = new Set(['_created', '_saved', '_pins', '_boards', '_collages', '_profile', 'pins', 'boards']);

export interface PinAddress {
  id: string;
  /** What follows the id: '' for the pin itself, else 'repin', 'sent', 'visual-search'. */
  part: string;
}

/** Which pin a link belongs to; null for other places. */
export function parsePinUrl(url: URL | null): PinAddress | null {
  if (url === null || !isPinterest(url)) return null;
  const [, id, rest = ''] = PIN_PATH.exec(url.pathname) ?? [];
  return id === undefined ? null : { id, part: rest.split('/')[0] ?? '' };
}

/** Handle of a profile link (`/name/`), else null. */
export function parseProfileUrl(url: URL | null): string | null {
  if (url === null || !isPinterest(url)) return null;
  const parts = partsOf(url);
  return parts.length === 1 ? handleOf(parts[0]) : null;
}

/** The account whose page this is: `/name/` and its tabs. Boards have a header of their own. */
export function parseProfilePage(url: URL): string | null {
  const [name, tab, ...rest] = partsOf(url);
  return rest.length === 0 && (tab === undefined || PROFILE_TABS.has(tab)) ? handleOf(name) : null;
}

export function isPinterest(url: URL): boolean {
  return HOST.test(url.hostname);
}

export function buildPinUrl(id: string): string {
  return `${ORIGIN}/pin/${id}/`;
}

export function buildProfileUrl(handle: string): string | null {
  return handleOf(handle) === null ? null : `${ORIGIN}/${handle}/`;
}

export function buildSearchUrl(query: string): string {
  return `${ORIGIN}/search/pins/?q=${encodeURIComponent(query)}`;
}

export const COMPOSE_URL = `${ORIGIN}/pin-creation-tool/`;

export function pageOf(url: URL): PageKind {
  const [first, second] = partsOf(url);
  if (first === undefined || FEEDS.has(first)) return 'feed';
  if (first === 'pin') return parsePinUrl(url) === null ? 'other' : 'post';
  if (SEARCHES.has(first)) return 'search';
  if (COMPOSERS.has(first)) return 'composer';
  if (first === 'messages') return 'messages';
  // Boards are pages of their account.
  return handleOf(first) !== null && second !== '_profile' ? 'profile' : 'other';
}

function partsOf(url: URL): string[] {
  return url.pathname.split('/').filter((part) => part !== '');
}

function handleOf(part: string | undefined): string | null {
  if (part === undefined) return null;
  const name = decode(part);
  return HANDLE.test(name) && !name.startsWith('_') && !RESERVED.has(name.toLowerCase()) ? name : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A stray "%" in the address: the undecoded part is no handle then.
  }
}
