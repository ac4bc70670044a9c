import type { PageKind } from '@/lib/domain/vocabulary';

const HOSTS = new Set(['ok.ru', 'm.ok.ru', 'www.ok.ru']);
const NAME = /^[a-z0-9][a-z0-9._-]{1,49}$/i;
/** First path parts that are functions of the site, not names of people or groups. */
const RESERVED = new Set(
  'about actual app apps bookmarks clip clips discussions dk feed friends games gifts group groups guests hashtag help holidays hot live marks messages moments music notifications online photos post profile promo search settings stories topics video'.split(
    ' ',
  ),
);
const OWNER = String.raw`(?:(group|profile)\/?(\d+)|([a-z0-9][a-z0-9._-]+))`;
const POST_PATH = new RegExp(String.raw`^\/${OWNER}\/(topic|statuses)\/(\d+)\/?$`, 'i');
const PHOTO_PATH = new RegExp(String.raw`^\/${OWNER}\/(?:album\/\d+|pphotos|photos)\/(\d+)\/?$`, 'i');
const VIDEO_PATH = /^\/(video|live|clip)\/(\d+)\/?$/;

/** What one post's address says of it. */
export interface PostAddress {
  /** Digits for topics and statuses, `photo…` and `video…` for the rest, which are numbered apart. */
  id: string;
  permalink: string;
  type: 'topic' | 'photo' | 'video' | 'live' | 'clip';
}

/** Whether the address is one of the site's own. */
export function isOkUrl(url: URL): boolean {
  return HOSTS.has(url.hostname);
}

/** Post, photo or video behind an address, also one of the mobile site's commands (`/dk?st.cmd=…`); null for others. */
export function readPostAddress(url: URL | null): PostAddress | null {
  if (url === null || !isOkUrl(url)) return null;
  const [, type = '', number = '', name, kind = '', id = ''] = POST_PATH.exec(url.pathname) ?? [];
  if (id !== '') return { id, type: 'topic', permalink: buildPermalink(name ?? `${type}/${number}`, kind, id) };
  const photo = PHOTO_PATH.exec(url.pathname)?.[4];
  if (photo !== undefined) return { id: `photo${photo}`, type: 'photo', permalink: `https://ok.ru${trim(url)}` };
  const video = VIDEO_PATH.exec(url.pathname);
  if (video === null) return readCommand(url);
  const place = video[1] as 'video' | 'live' | 'clip';
  return { id: `video${video[2] ?? ''}`, type: place, permalink: `https://ok.ru${trim(url)}` };
}

function readCommand(url: URL): PostAddress | null {
  if (url.pathname !== '/dk') return null;
  const topic = readNumber(url, 'st.themeId');
  const group = readNumber(url, 'st.groupId');
  if (topic !== null && group !== null)
    return { id: topic, type: 'topic', permalink: buildPermalink(`group/${group}`, 'topic', topic) };
  const movie = readNumber(url, 'st.mvId');
  return movie === null ? null : { id: `video${movie}`, type: 'video', permalink: `https://ok.ru/video/${movie}` };
}

/** @param owner handle of the group or person */
export function buildPermalink(owner: string, kind: string, id: string): string {
  return `https://ok.ru/${owner}/${kind}/${id}`;
}

/** `vesti`, `group/53338405077171`, `profile/576034283`; null for every other address. */
export function readHandle(url: URL | null): string | null {
  if (url === null || !isOkUrl(url)) return null;
  if (url.pathname === '/dk' || url.searchParams.has('st.cmd')) {
    const group = readNumber(url, 'st.groupId');
    const friend = readNumber(url, 'st.friendId');
    if (group !== null) return `group/${group}`;
    if (friend !== null) return `profile/${friend}`;
  }
  const numbered = /^\/(group|profile)\/?(\d+)(?:\/|$)/.exec(url.pathname);
  if (numbered !== null) return `${numbered[1] ?? ''}/${numbered[2] ?? ''}`;
  const name = url.pathname.split('/').find((part) => part !== '') ?? '';
  return NAME.test(name) && !RESERVED.has(name.toLowerCase()) ? name : null;
}

/** Kind of page behind an address; posts, photos and videos open over the page below and change the address. */
export function pageOf(url: URL): PageKind {
  if (readPostAddress(url) !== null) return 'post';
  const command = url.searchParams.get('st.cmd') ?? '';
  if (/search/i.test(command)) return 'search';
  if (/messages|conversation/i.test(command)) return 'messages';
  const first = url.pathname.split('/').find((part) => part !== '') ?? '';
  if (first === '' || first === 'feed') return 'feed';
  if (first === 'search' || first === 'hashtag') return 'search';
  if (first === 'messages') return 'messages';
  if (first === 'post') return 'composer';
  return readHandle(url) === null ? 'other' : 'profile';
}

function readNumber(url: URL, name: string): string | null {
  const value = url.searchParams.get(name) ?? '';
  return /^\d+$/.test(value) ? value : null;
}

function trim(url: URL): string {
  return url.pathname.replace(/\/$/, '');
}
