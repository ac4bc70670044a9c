import type { PageKind } from '@/lib/domain/vocabulary';

/** First path parts that are places of the site, not handles. */
const RESERVED = new Set([
  'explore',
  'reels',
  'reel',
  'p',
  'tv',
  'stories',
  'direct',
  'accounts',
  'about',
  'legal',
  'web',
  'developer',
  'emails',
  'privacy',
  'session',
  'challenge',
  'oauth',
  'graphql',
  'api',
  'ar',
  'your_activity',
  'notifications',
  'create',
  'directory',
  'topics',
  'archive',
  'popular',
]);

const HANDLE = /^[\w.]{1,30}$/;
const PROFILE_TABS = new Set([
  'reels',
  'tagged',
  'saved',
  'feed',
  'channel',
  'guides',
  'reposts',
  'followers',
  'following',
]);
const POST_PATH = /^(?:\/([\w.]{1,30}))?\/(p|reel|reels|tv)\/([\w-]{4,50})(?:\/(.*))?$/;

const COMMENT_PATH = /^(?:\/[\w.]{1,30})?\/(?:p|reel|reels|tv)\/([\w-]{4,50})\/c\/(\d{1,25})(?:\/r\/(\d{1,25}))?\/?$/;

export interface PostAddress {
  code: string;
  /** Only newer addresses (2024–2026) name the author. */
  handle: string | null;
  isReel: boolean;
  /** What follows the code: '' for the permalink, else 'liked_by', 'comments', 'c' (one comment). */
  part: string;
}

/** Which post a link belongs to: `/p/CODE/`, `/name/reel/CODE/`, with or without a part behind; null for other places. */
export function parsePostUrl(url: URL | null): PostAddress | null {
  if (url === null || !isInstagram(url)) return null;
  const [, handle, kind, code, rest = ''] = POST_PATH.exec(url.pathname) ?? [];
  if (kind === undefined || code === undefined || code === 'audio' || code === 'videos') return null;
  if (handle !== undefined && RESERVED.has(handle.toLowerCase())) return null;
  return { code, handle: handle ?? null, isReel: kind.startsWith('reel'), part: rest.split('/')[0] ?? '' };
}

export interface CommentAddress {
  /** Post the comment stands under. */
  code: string;
  id: string;
  /** The comment it answers. */
  parentId: string | null;
}

/** Which comment a link belongs to: `/p/CODE/c/ID/`, answers `/p/CODE/c/ID/r/ID/`; null for other places. */
export function parseCommentUrl(url: URL | null): CommentAddress | null {
  if (url === null || !isInstagram(url)) return null;
  const [, code, id, answer] = COMMENT_PATH.exec(url.pathname) ?? [];
  if (code === undefined || id === undefined) return null;
  return answer === undefined ? { code, id, parentId: null } : { code, id: answer, parentId: id };
}

/** Handle of a profile link (`/name/`), else null. */
export function parseProfileUrl(url: URL | null): string | null {
  if (url === null || !isInstagram(url)) return null;
  const name = /^\/([^/]+)\/?$/.exec(url.pathname)?.[1];
  return name !== undefined && HANDLE.test(name) && !RESERVED.has(name.toLowerCase()) ? name : null;
}

/** Hashtag (without "#") of a link into the hashtag pages, else null. */
export function parseHashtagUrl(url: URL | null): string | null {
  if (url === null || !isInstagram(url)) return null;
  const tag = /^\/explore\/tags\/([^/]+)/.exec(url.pathname)?.[1];
  if (tag === undefined) return null;
  try {
    return decodeURIComponent(tag);
  } catch {
    return tag; // A stray "%" in the address: the undecoded tag is still the tag.
  }
}

export function isInstagram(url: URL): boolean {
  return url.hostname === 'www.instagram.com' || url.hostname === 'instagram.com';
}

export function buildPostUrl({ code, handle, isReel }: PostAddress): string {
  return `https://www.instagram.com/${handle === null ? '' : `${handle}/`}${isReel ? 'reel' : 'p'}/${code}/`;
}

export function buildCommentUrl({ code, id, parentId }: CommentAddress): string {
  return `https://www.instagram.com/p/${code}/c/${parentId === null ? id : `${parentId}/r/${id}`}/`;
}

export function buildProfileUrl(handle: string): string | null {
  return HANDLE.test(handle) ? `https://www.instagram.com/${handle}/` : null;
}

export function buildSearchUrl(query: string): string {
  return `https://www.instagram.com/explore/search/keyword/?q=${encodeURIComponent(query)}`;
}

export function pageOf(url: URL): PageKind {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  // `/reels/CODE/` is the endless viewer, not the page of one reel.
  if (parts[0] === 'reels') return 'feed';
  if (parsePostUrl(url)?.part === '') return 'post';
  switch (parts[0]) {
    case undefined:
      return 'feed';
    case 'explore':
      return 'search';
    case 'direct':
      return 'messages';
    case 'create':
      return 'composer';
    default:
      return isProfilePath(parts) ? 'profile' : 'other';
  }
}

/** The account whose page this is: `/name/` and its tabs. */
export function parseProfilePage(url: URL): { handle: string; tab: string } | null {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  return isProfilePath(parts) ? { handle: parts[0] ?? '', tab: parts[1] ?? '' } : null;
}

function isProfilePath([first = '', tab]: readonly string[]): boolean {
  if (first === '' || RESERVED.has(first.toLowerCase()) || !HANDLE.test(first)) return false;
  return tab === undefined || PROFILE_TABS.has(tab);
}
