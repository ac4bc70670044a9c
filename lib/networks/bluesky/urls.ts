import type { PageKind } from '@/lib/domain/vocabulary';

/** Address of a post: its key in the repository of its author, who is named by handle or by DID. */
export interface PostAddress {
  actor: string;
  id: string;
}

const HOST = 'bsky.app';
const DID = /^did:[a-z]+:[A-Za-z0-9._:%-]+$/;
const HANDLE = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
/** What an account is called whose handle does not lead back to it. */
const INVALID_HANDLE = 'handle.invalid';

/** A handle as written ("@nora.example", bidi marks around it) or linked; null for a DID and for an invalid one. */
export function parseHandle(text: string | null | undefined): string | null {
  const handle =
    text
      ?.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .trim()
      .replace(/^@/, '') ?? '';
  return HANDLE.test(handle) && handle !== INVALID_HANDLE ? handle : null;
}

function partsOf(url: URL | null, base: URL): string[] {
  if (url === null || (url.host !== HOST && url.host !== base.host)) return [];
  try {
    return decodeURIComponent(url.pathname)
      .split('/')
      .filter((part) => part !== '');
  } catch {
    return []; // A stray "%": no address of a post or an account has one.
  }
}

function isActor(text: string | undefined): text is string {
  return text !== undefined && (HANDLE.test(text) || DID.test(text));
}

/** Post of `/profile/<actor>/post/<key>`, also with `/liked-by` and the like behind; on bsky.app or the page's own host. */
export function parsePostUrl(url: URL | null, base: URL): PostAddress | null {
  const [first, actor, second, id] = partsOf(url, base);
  if (first !== 'profile' || second !== 'post' || id === undefined) return null;
  return isActor(actor) && /^[\w.~:-]{1,512}$/.test(id) ? { actor, id } : null;
}

/** Handle or DID of a link to a profile itself. */
export function parseProfileUrl(url: URL | null, base: URL): string | null {
  const [first, actor, ...rest] = partsOf(url, base);
  return first === 'profile' && rest.length === 0 && isActor(actor) ? actor : null;
}

/** Hashtag (without "#") of a link to a tag. */
export function parseHashtagUrl(url: URL | null, base: URL): string | null {
  const [first, tag] = partsOf(url, base);
  return first === 'hashtag' && tag !== undefined ? tag : null;
}

export function isOwnUrl(url: URL, base: URL): boolean {
  return url.host === HOST || url.host === base.host;
}

export function buildPostUrl({ actor, id }: PostAddress): string {
  return `https://${HOST}/profile/${actor}/post/${id}`;
}

export function buildActorUrl(actor: string): string {
  return `https://${HOST}/profile/${actor}`;
}

export function buildProfileUrl(handle: string): string | null {
  const known = parseHandle(handle);
  return known === null ? null : buildActorUrl(known);
}

export function buildSearchUrl(query: string): string {
  return `https://${HOST}/search?q=${encodeURIComponent(query)}`;
}

export const COMPOSE_URL = `https://${HOST}/intent/compose`;

const PLACES: Readonly<Record<string, PageKind>> = {
  search: 'search',
  hashtag: 'search',
  topic: 'search',
  intent: 'composer',
  messages: 'messages',
  saved: 'feed',
  bookmarks: 'feed',
};

export function pageOf(url: URL): PageKind {
  const [first, actor, second, , tail] = partsOf(url, url);
  if (first === undefined) return 'feed';
  if (first !== 'profile') return PLACES[first] ?? 'other';
  if (!isActor(actor)) return 'other';
  if (second === undefined || second === 'search') return 'profile';
  if (second === 'post' && tail === undefined) return 'post';
  // Posts that quote one, a feed, a list; the other places below a profile list people.
  return (second === 'post' && tail === 'quotes') || second === 'feed' || second === 'lists' ? 'feed' : 'other';
}
