import type { PageKind } from '@/lib/domain/vocabulary';

const HANDLE = /^[\w.]{1,30}$/;
/** A user's number in place of the handle ("@7312…"), as in recommendations below search results. */
const USER_NUMBER = /^\d{15,}$/;
const VIDEO_PATH = /^(?:\/[a-z]{2}(?:-[A-Za-z]{2,4})?)?\/@([^/]*)\/(video|photo)\/(\d{10,20})\/?$/;
const LOCALE = /^[a-z]{2}(-[A-Za-z]{2,4})?$/;
const ORIGIN = 'https://www.tiktok.com';

export interface VideoAddress {
  id: string;
  /** null in addresses that name the author by number or not at all (`/@/video/…`). */
  handle: string | null;
  isPhoto: boolean;
}

/** Which post a link leads to: `/@name/video/ID`, `/@name/photo/ID`; null for other places. */
export function parseVideoUrl(url: URL | null): VideoAddress | null {
  if (url === null || !isTikTok(url)) return null;
  const [, name = '', kind, id] = VIDEO_PATH.exec(url.pathname) ?? [];
  if (id === undefined) return null;
  return { id, handle: isHandle(name) ? name : null, isPhoto: kind === 'photo' };
}

/** Handle of a profile link (`/@name`), else null. */
export function parseProfileUrl(url: URL | null): string | null {
  if (url === null || !isTikTok(url)) return null;
  const parts = partsOf(url);
  const name = parts.length === 1 ? parts[0] : undefined;
  return name?.startsWith('@') === true && isHandle(name.slice(1)) ? name.slice(1) : null;
}

/** Handle of an account that is live (`/@name/live`), else null. */
export function parseLiveUrl(url: URL | null): string | null {
  if (url === null || !isTikTok(url)) return null;
  const [name = '', place, ...rest] = partsOf(url);
  const isLive = name.startsWith('@') && place === 'live' && rest.length === 0;
  return isLive && isHandle(name.slice(1)) ? name.slice(1) : null;
}

/** Hashtag (without "#") of a link to its page, else null. */
export function parseTagUrl(url: URL | null): string | null {
  if (url === null || !isTikTok(url)) return null;
  const [place, tag] = partsOf(url);
  if (place !== 'tag' || tag === undefined) return null;
  try {
    return decodeURIComponent(tag);
  } catch {
    return tag; // A stray "%" in the address: the undecoded tag is still the tag.
  }
}

export function isTikTok(url: URL): boolean {
  return url.hostname === 'www.tiktok.com' || url.hostname === 'tiktok.com' || url.hostname === 'm.tiktok.com';
}

export function buildVideoUrl({ id, handle, isPhoto }: VideoAddress): string | null {
  return handle === null ? null : `${ORIGIN}/@${handle}/${isPhoto ? 'photo' : 'video'}/${id}`;
}

export function buildProfileUrl(handle: string): string | null {
  return isHandle(handle) ? `${ORIGIN}/@${handle}` : null;
}

export function buildLiveUrl(handle: string): string {
  return `${ORIGIN}/@${handle}/live`;
}

export function buildSearchUrl(query: string): string {
  return `${ORIGIN}/search?q=${encodeURIComponent(query)}`;
}

export const COMPOSE_URL = `${ORIGIN}/tiktokstudio/upload`;

const SEARCHES = new Set(['search', 'tag', 'music', 'discover', 'explore', 'channel', 'topics', 'trending', 'place']);
const FEEDS = new Set(['foryou', 'following', 'friends', 'live']);

export function pageOf(url: URL): PageKind {
  const [first, second] = partsOf(url);
  if (first === undefined || FEEDS.has(first)) return 'feed';
  if (first.startsWith('@')) return pageOfAccount(url, second);
  if (SEARCHES.has(first)) return 'search';
  if (first === 'messages') return 'messages';
  const isUpload = first === 'upload' || second === 'upload';
  return isUpload ? 'composer' : 'other';
}

function pageOfAccount(url: URL, second: string | undefined): PageKind {
  if (parseVideoUrl(url) !== null || parseLiveUrl(url) !== null) return 'post';
  return second === undefined || second === 'playlist' ? 'profile' : 'other';
}

/** Path parts without the leading interface language (`/en/`, `/de-DE/`). */
function partsOf(url: URL): string[] {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  return LOCALE.test(parts[0] ?? '') ? parts.slice(1) : parts;
}

function isHandle(name: string): boolean {
  return HANDLE.test(name) && !USER_NUMBER.test(name);
}
