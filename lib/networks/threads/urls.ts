import type { PageKind } from '@/lib/domain/vocabulary';

const HOSTS = new Set(['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net']);
const HANDLE = /^[\w.]{1,30}$/;
const PROFILE_PATH = /^\/@([\w.]{1,30})\/?$/;
const PROFILE_PAGE_PATH = /^\/@([\w.]{1,30})(?:\/(replies|media|reposts))?\/?$/;
const POST_PATH = /^(?:\/@([\w.]{1,30})\/post|\/t)\/([\w-]{4,50})(?:\/([\w-]*))?\/?$/;

export interface PostAddress {
  code: string;
  /** null in the short addresses of 2023 (`/t/CODE`). */
  handle: string | null;
  /** What follows the code: '' for the permalink, else 'media', 'embed', 'likes', … */
  part: string;
}

/** Which post a link belongs to: `/@name/post/CODE`, with or without a part behind; null for other places. */
export function parsePostUrl(url: URL | null): PostAddress | null {
  if (url === null || !isThreads(url)) return null;
  const [, handle, code, part = ''] = POST_PATH.exec(url.pathname) ?? [];
  return code === undefined ? null : { code, handle: handle ?? null, part };
}

/** Handle of a profile link (`/@name`), else null. */
export function parseProfileUrl(url: URL | null): string | null {
  return url !== null && isThreads(url) ? (PROFILE_PATH.exec(url.pathname)?.[1] ?? null) : null;
}

/** The account whose page this is: `/@name` and its tabs. */
export function parseProfilePage(url: URL): { handle: string; tab: string } | null {
  const [, handle, tab = ''] = PROFILE_PAGE_PATH.exec(url.pathname) ?? [];
  return handle === undefined ? null : { handle, tab };
}

/** Topic (without "#") of a link into the topic pages: `/search?q=…&serp_type=tags`; else null. */
export function parseTopicUrl(url: URL | null): string | null {
  if (url === null || !isThreads(url) || !url.pathname.startsWith('/search')) return null;
  if (url.searchParams.get('serp_type') !== 'tags') return null;
  return url.searchParams.get('q')?.trim().replace(/^#/, '') || null;
}

/** Whether a link leads out of Threads; its redirector (`l.threads.com/?u=…`) counts as out. */
export function isOutbound(url: URL | null): url is URL {
  return url !== null && !isThreads(url);
}

export function isThreads(url: URL): boolean {
  return HOSTS.has(url.hostname);
}

/** Canonical permalink; without the author only the short form is known. */
export function buildPostUrl({ code, handle }: PostAddress): string {
  return handle === null ? `https://www.threads.com/t/${code}` : `https://www.threads.com/@${handle}/post/${code}`;
}

export function buildProfileUrl(handle: string): string | null {
  return HANDLE.test(handle) ? `https://www.threads.com/@${handle}` : null;
}

export function buildSearchUrl(query: string): string {
  return `https://www.threads.com/search?q=${encodeURIComponent(query)}&serp_type=default`;
}

export const COMPOSE_URL = 'https://www.threads.com/intent/post';

const FEEDS = new Set([
  '',
  'for_you',
  'following',
  'custom_feed',
  'liked',
  'saved',
  'ghost_posts',
  'community',
  'communities',
]);

export function pageOf(url: URL): PageKind {
  if (parsePostUrl(url) !== null) return 'post';
  if (parseProfilePage(url) !== null) return 'profile';
  const first = url.pathname.split('/')[1] ?? '';
  if (FEEDS.has(first)) return 'feed';
  switch (first) {
    case 'search':
      return 'search';
    case 'intent':
    case 'create':
      return 'composer';
    case 'messages':
    case 'direct':
      return 'messages';
    default:
      return 'other';
  }
}
