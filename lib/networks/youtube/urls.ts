import type { PageKind } from '@/lib/domain/vocabulary';

const VIDEO_ID = /^[\w-]{11}$/;
const POST_ID = /^Ug[\w-]{10,60}$/;
const CHANNEL_ID = /^UC[\w-]{22}$/;
/** Handles are written in any script. */
const HANDLE = /^[\p{L}\p{N}\p{M}._·-]{1,100}$/u;
const VIDEO_PATH = /^\/(shorts|live|embed|v)\/([\w-]{11})(?:\/|$)/;

export interface VideoAddress {
  id: string;
  isShort: boolean;
  /** Playlist or mix the link leads into. */
  list: string | null;
}

/** Which video a link leads to (`/watch?v=`, `/shorts/`, `/live/`, youtu.be); null for other places. */
export function parseVideoUrl(url: URL | null): VideoAddress | null {
  if (url === null) return null;
  const isBrief = url.hostname === 'youtu.be';
  if (!isBrief && !isYouTube(url)) return null;
  const [, kind, inPath] = VIDEO_PATH.exec(url.pathname) ?? [];
  const inQuery = url.pathname === '/watch' ? url.searchParams.get('v') : null;
  const id = inPath ?? (isBrief ? url.pathname.slice(1) : inQuery) ?? '';
  return VIDEO_ID.test(id) ? { id, isShort: kind === 'shorts', list: url.searchParams.get('list') } : null;
}

/** Id of a community post: `/post/ID`, before 2023 `/channel/…/community?lb=ID`; null for other places. */
export function parsePostUrl(url: URL | null): string | null {
  if (url === null || !isYouTube(url)) return null;
  const inPath = /^\/post\/([^/]+)\/?$/.exec(url.pathname)?.[1];
  const id = inPath ?? (/\/(?:community|posts)\/?$/.test(url.pathname) ? url.searchParams.get('lb') : null) ?? '';
  return POST_ID.test(id) ? id : null;
}

export interface ChannelAddress {
  /** Without "@"; channels linked by their id have none in the link. */
  handle: string | null;
  id: string | null;
  tab: string;
}

/** The channel of a link: `/@handle`, `/channel/UC…`, `/c/name`, `/user/name`, with or without a tab; null for other places. */
export function parseChannelUrl(url: URL | null): ChannelAddress | null {
  if (url === null || !isYouTube(url)) return null;
  const [first = '', second = '', third = ''] = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  if (first.startsWith('@'))
    return HANDLE.test(first.slice(1)) ? { handle: first.slice(1), id: null, tab: second } : null;
  if (first === 'channel') return CHANNEL_ID.test(second) ? { handle: null, id: second, tab: third } : null;
  return (first === 'c' || first === 'user') && second !== '' ? { handle: null, id: null, tab: third } : null;
}

/** Name of the channel in our records: its handle, or its id where a page gives no more. */
export function nameOfChannel(address: ChannelAddress | null): string | null {
  return address?.handle ?? address?.id ?? null;
}

/** Id of the comment a link leads to (`lc=`), else null. */
export function parseCommentUrl(url: URL | null): string | null {
  const id = url !== null && isYouTube(url) ? url.searchParams.get('lc') : null;
  return id !== null && /^[\w.-]{10,80}$/.test(id) ? id : null;
}

/** Hashtag (without "#") of a link into the hashtag pages, else null. */
export function parseHashtagUrl(url: URL | null): string | null {
  if (url === null || !isYouTube(url)) return null;
  const tag = /^\/hashtag\/([^/]+)/.exec(url.pathname)?.[1];
  return tag === undefined ? null : decode(tag);
}

export function isYouTube({ hostname }: URL): boolean {
  return hostname === 'www.youtube.com' || hostname === 'm.youtube.com' || hostname === 'youtube.com';
}

export function buildVideoUrl({ id, isShort }: Pick<VideoAddress, 'id' | 'isShort'>): string {
  return isShort ? `https://www.youtube.com/shorts/${id}` : `https://www.youtube.com/watch?v=${id}`;
}

export function buildPostUrl(id: string): string {
  return `https://www.youtube.com/post/${id}`;
}

/** `name` is a handle or a channel id. */
export function buildProfileUrl(name: string): string | null {
  if (CHANNEL_ID.test(name)) return `https://www.youtube.com/channel/${name}`;
  return HANDLE.test(name) ? `https://www.youtube.com/@${encodeURIComponent(name)}` : null;
}

export function buildSearchUrl(query: string): string {
  return `https://www.youtube.com/results?search_query=${encodeURIComponent(query)}`;
}

/** The still image YouTube keeps of every video under the video's id. */
export function buildPosterUrl(id: string): string {
  return `https://i.ytimg.com/vi/${id}/hqdefault.jpg`;
}

export function pageOf(url: URL): PageKind {
  if (parsePostUrl(url) !== null || parseVideoUrl(url) !== null) return 'post';
  switch (url.pathname.split('/').find((part) => part !== '')) {
    case undefined:
    case 'feed':
    case 'playlist':
      return 'feed';
    case 'clip':
      return 'post';
    case 'results':
    case 'hashtag':
      return 'search';
    case 'upload':
      return 'composer';
    case 'live_chat':
      return 'messages';
    default:
      return parseChannelUrl(url) === null ? 'other' : 'profile';
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A stray "%" in the address: as it stands it is still the name.
  }
}
