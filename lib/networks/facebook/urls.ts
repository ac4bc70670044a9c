import type { PageKind } from '@/lib/domain/vocabulary';

import { RESERVED } from './reserved';

const NUMERIC = /^\d{5,25}$/;
const PFBID = /^pfbid[0-9A-Za-z]{20,120}$/;
/** Letters of any script: addresses of older pages carry their name ("Name-of-page-104558123456789"). */
const HANDLE = /^[\p{L}\p{M}\p{N}._-]{1,120}$/u;

/** What a link to a post names. `post`: a story by its own number; `photo`, `video`, `reel`: the medium it consists of. */
export interface PostAddress {
  kind: 'post' | 'photo' | 'video' | 'reel';
  /** Digits, or a `pfbid…` name, which differs from viewer to viewer. */
  id: string;
  owner: string | null;
  group: string | null;
}

export function isFacebook({ hostname }: URL): boolean {
  return hostname === 'facebook.com' || hostname.endsWith('.facebook.com');
}

export function isPfbid(id: string): boolean {
  return id.startsWith('pfbid');
}

function isPostId(id: string | null | undefined): id is string {
  return typeof id === 'string' && (NUMERIC.test(id) || PFBID.test(id));
}

/** Which post a link belongs to, whatever follows in it (comment, tracking); null for other places. */
export function parsePostUrl(url: URL | null): PostAddress | null {
  if (url === null || !isFacebook(url)) return null;
  const parts = partsOf(url);
  return parseGroupPost(url, parts) ?? parseQueryPost(url, parts) ?? parsePathPost(parts);
}

function parseGroupPost(url: URL, [first, group, kind, id]: readonly string[]): PostAddress | null {
  if (first !== 'groups' || group === undefined || !HANDLE.test(group)) return null;
  const named = kind === 'posts' || kind === 'permalink' ? id : url.searchParams.get('multi_permalinks');
  return isPostId(named) ? { kind: 'post', id: named, owner: null, group } : null;
}

/** `/permalink.php?story_fbid=&id=`, `/story.php`, `/photo/?fbid=`, `/photo.php?fbid=`, `/watch/?v=`, `/video.php?v=`. */
function parseQueryPost(url: URL, [first]: readonly string[]): PostAddress | null {
  const query = (name: string): string | null => url.searchParams.get(name);
  if (first === 'permalink.php' || first === 'story.php') {
    const id = query('story_fbid');
    const owner = query('id');
    return isPostId(id)
      ? { kind: 'post', id, owner: owner !== null && NUMERIC.test(owner) ? owner : null, group: null }
      : null;
  }
  if (first === 'photo' || first === 'photo.php') {
    const id = query('fbid');
    return isPostId(id) ? { kind: 'photo', id, owner: null, group: null } : null;
  }
  if (first !== 'watch' && first !== 'video.php') return null;
  const id = query('v');
  return isPostId(id) ? { kind: 'video', id, owner: null, group: null } : null;
}

/** `/reel/ID/`, `/name/posts/ID`, `/name/posts/words-of-the-post/ID/`, `/name/videos/…/ID/`, `/name/photos/set/ID/`. */
function parsePathPost([first = '', second, ...rest]: readonly string[]): PostAddress | null {
  if (first === 'reel') return isPostId(second) ? { kind: 'reel', id: second, owner: null, group: null } : null;
  if (RESERVED.has(first.toLowerCase()) || !HANDLE.test(first)) return null;
  const id = rest.findLast(isPostId);
  if (id === undefined) return null;
  const kinds = { posts: 'post', videos: 'video', photos: 'photo' } as const;
  if (second !== 'posts' && second !== 'videos' && second !== 'photos') return null;
  return { kind: kinds[second], id, owner: first, group: null };
}

/**
 * The number of the post inside a photo link's `set`: `pcb.<post>` for several photos in one post, `gm.<post>` in groups.
 * Plain albums (`a.`) name no post.
 */
export function parseSetPost(url: URL | null): string | null {
  if (url === null || !isFacebook(url)) return null;
  // Taking a query apart takes long, and nearly all links carry a long one.
  if (!url.search.includes('set=')) return null;
  return /^(?:pcb|gm)\.(\d{5,25})$/.exec(url.searchParams.get('set') ?? '')?.[1] ?? null;
}

/** One address per post, without what says who clicked where. */
export function buildPostUrl({ kind, id, owner, group }: PostAddress): string {
  const site = 'https://www.facebook.com';
  if (group !== null) return `${site}/groups/${encodeURIComponent(group)}/posts/${id}/`;
  if (kind === 'reel') return `${site}/reel/${id}/`;
  if (kind === 'photo') return `${site}/photo/?fbid=${id}`;
  if (kind === 'video')
    return owner === null ? `${site}/watch/?v=${id}` : `${site}/${encodeURIComponent(owner)}/videos/${id}/`;
  if (owner !== null && !NUMERIC.test(owner)) return `${site}/${encodeURIComponent(owner)}/posts/${id}`;
  return owner === null ? `${site}/${id}` : `${site}/permalink.php?story_fbid=${id}&id=${owner}`;
}

/** Handle of an account's link: its name in addresses, or its number where it has none; null for other places. */
export function parseProfileUrl(url: URL | null): string | null {
  if (url === null || !isFacebook(url)) return null;
  const [first = '', second, third, fourth, ...rest] = partsOf(url);
  if (first === 'profile.php') return numberOrNull(url.searchParams.get('id'));
  if (first === 'groups') return third === 'user' && rest.length === 0 ? numberOrNull(fourth) : null;
  if (first === 'people' || first === 'pages') return numberOrNull(third);
  if (first === 'p' && second !== undefined) return third === undefined && HANDLE.test(second) ? second : null;
  if (second !== undefined || RESERVED.has(first.toLowerCase()) || !HANDLE.test(first)) return null;
  return first;
}

/** Group of a link to the group itself (`/groups/name/`), else null. */
export function parseGroupUrl(url: URL | null): string | null {
  if (url === null || !isFacebook(url)) return null;
  const [first, group, ...rest] = partsOf(url);
  return first === 'groups' && group !== undefined && rest.length === 0 && HANDLE.test(group) ? group : null;
}

/** Hashtag (without "#") of a link into the hashtag pages, else null. */
export function parseHashtagUrl(url: URL | null): string | null {
  if (url === null || !isFacebook(url)) return null;
  const [first, tag] = partsOf(url);
  return first === 'hashtag' && tag !== undefined ? tag : null;
}

export interface CommentAddress {
  id: string;
  /** Number of the comment it answers. */
  parentId: string | null;
}

/** Which comment a link belongs to; numbers stand bare or inside base64 of `comment:<post>_<comment>`. */
export function parseCommentUrl(url: URL | null): CommentAddress | null {
  if (url === null || !isFacebook(url)) return null;
  const comment = decodeCommentId(url.searchParams.get('comment_id'));
  if (comment === null) return null;
  const reply = decodeCommentId(url.searchParams.get('reply_comment_id'));
  return reply === null ? { id: comment, parentId: null } : { id: reply, parentId: comment };
}

function decodeCommentId(value: string | null): string | null {
  if (value === null) return null;
  if (NUMERIC.test(value)) return value;
  try {
    return /^comment:\d+_(\d{5,25})$/.exec(atob(value))?.[1] ?? null;
  } catch {
    return null; // Not base64: some other site's or a broken address.
  }
}

export function buildProfileUrl(handle: string): string | null {
  if (!HANDLE.test(handle) || RESERVED.has(handle.toLowerCase())) return null;
  if (NUMERIC.test(handle)) return `https://www.facebook.com/profile.php?id=${handle}`;
  return `https://www.facebook.com/${encodeURIComponent(handle)}`;
}

export function buildSearchUrl(query: string): string {
  return `https://www.facebook.com/search/posts/?q=${encodeURIComponent(query)}`;
}

const PROFILE_TABS = new Set([
  '',
  'posts',
  'about',
  'photos',
  'videos',
  'reels',
  'followers',
  'following',
  'friends',
  'mentions',
  'community',
]);

export function pageOf(url: URL): PageKind {
  const [first = '', second, third] = partsOf(url);
  if (parsePostUrl(url) !== null || first === 'share') return 'post';
  if (first === 'groups') return third === 'search' ? 'search' : 'feed';
  switch (first) {
    case '':
    case 'home.php':
    case 'watch':
    case 'reel':
    case 'reels':
      return 'feed';
    case 'search':
    case 'hashtag':
      return 'search';
    case 'messages':
      return 'messages';
    case 'composer':
    case 'sharer':
    case 'sharer.php':
      return 'composer';
    default:
      return parseProfilePage(url) !== null && PROFILE_TABS.has(tabOf(url, second)) ? 'profile' : 'other';
  }
}

/** Handle of the account whose page (or one of its tabs) this is. */
export function parseProfilePage(url: URL): string | null {
  const [first = '', second, third] = partsOf(url);
  if (first === 'profile.php' || first === 'people' || first === 'pages' || first === 'p') return parseProfileUrl(url);
  if (third !== undefined || RESERVED.has(first.toLowerCase()) || !HANDLE.test(first)) return null;
  return second === undefined || PROFILE_TABS.has(second) ? first : null;
}

function tabOf(url: URL, second: string | undefined): string {
  if (url.pathname.startsWith('/profile.php')) return url.searchParams.get('sk') ?? '';
  return /^\/(people|pages|p)\//.test(url.pathname) ? '' : (second ?? '');
}

function numberOrNull(text: string | null | undefined): string | null {
  return typeof text === 'string' && NUMERIC.test(text) ? text : null;
}

/** Path parts, decoded; saved and live pages end the same path with and without a slash. */
function partsOf({ pathname }: URL): string[] {
  return pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A stray "%": the undecoded part matches nothing it should not.
  }
}
