import type { MetricName } from '@/lib/domain/vocabulary';

import { countOf, type Fields, fieldsOf, listOf, parseJson, textOf, urlOf } from '../shared/json-fields';
import { selectors } from './selectors';

/** The fields of a post in TikTok's own data that readers use. Everything else of it stays unread. */
export interface EmbeddedPost {
  id: string;
  desc: string;
  /** Seconds since 1970. */
  createdAt: number | null;
  handle: string | null;
  nickname: string | null;
  avatarUrl: string | null;
  counts: Partial<Record<MetricName, number>>;
  isAd: boolean;
  lang: string | null;
  coverUrl: string | null;
  videoUrl: string | null;
  width: number | null;
  height: number | null;
  durationS: number | null;
  images: { url: string | null; width: number | null; height: number | null }[];
}

/** An account in the same data. */
export interface EmbeddedAccount {
  handle: string;
  verified: boolean | null;
  followers: number | null;
  following: number | null;
  posts: number | null;
}

interface EmbeddedData {
  posts: Map<string, EmbeddedPost>;
  accounts: Map<string, EmbeddedAccount>;
  signedInAs: string | null;
}

const parsed = new WeakMap<Document, EmbeddedData>();

/**
 * The post with this id in the data the server sent with the page, else null. After moving on inside the site that data is
 * of earlier posts: nothing but an equal id ties it to what is shown. Parsed at the first capture, never before.
 */
export function findEmbeddedPost(document: Document, id: string | null): EmbeddedPost | null {
  return id === null ? null : (loadData(document).posts.get(id) ?? null);
}

export function findEmbeddedAccount(document: Document, handle: string): EmbeddedAccount | null {
  return loadData(document).accounts.get(handle.toLowerCase()) ?? null;
}

/** Handle of the person signed in when the page was loaded; signing in or out loads it anew. */
export function findEmbeddedSignIn(document: Document): string | null {
  return loadData(document).signedInAs;
}

function loadData(document: Document): EmbeddedData {
  const known = parsed.get(document);
  if (known !== undefined) return known;
  const data: EmbeddedData = { posts: new Map(), accounts: new Map(), signedInAs: null };
  for (const script of document.querySelectorAll(selectors.embeddedJson)) walk(parseJson(script.textContent), data);
  // While the page still loads, more data may come.
  if (document.readyState !== 'loading') parsed.set(document, data);
  return data;
}

/** Posts and accounts lie at depths that change with every release; they are told by the fields they must have. */
function walk(root: unknown, data: EmbeddedData): void {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) take(value as Fields, data);
    open.push(...Object.values(value));
  }
}

function take(item: Fields, data: EmbeddedData): void {
  const post = readPost(item);
  if (post !== null && !data.posts.has(post.id)) data.posts.set(post.id, post);
  for (const account of readAccounts(item)) {
    const key = account.handle.toLowerCase();
    if (!data.accounts.has(key)) data.accounts.set(key, account);
  }
  // Only the application's own context knows the number of the device or of the app beside the user.
  if (item['appId'] !== undefined) data.signedInAs ??= textOf(fieldsOf(item['user'])['uniqueId']);
}

function readPost(item: Fields): EmbeddedPost | null {
  const id = textOf(item['id']);
  const video = fieldsOf(item['video']);
  if (id === null || !/^\d{10,20}$/.test(id) || typeof item['desc'] !== 'string' || item['createTime'] === undefined)
    return null;
  const author = fieldsOf(item['author']);
  return {
    id,
    desc: item['desc'],
    createdAt: countOf(item['createTime']),
    handle: textOf(author['uniqueId']) ?? textOf(item['author']),
    nickname: textOf(author['nickname']) ?? textOf(item['nickname']),
    avatarUrl: urlOf(author['avatarThumb']) ?? urlOf(item['avatarThumb']),
    counts: readCounts(fieldsOf(item['stats']), fieldsOf(item['statsV2'])),
    isAd: item['isAd'] === true,
    lang: textOf(item['textLanguage']),
    coverUrl: urlOf(video['cover']) ?? urlOf(video['originCover']),
    videoUrl: urlOf(video['playAddr']),
    width: sizeOf(video['width']),
    height: sizeOf(video['height']),
    durationS: sizeOf(video['duration']),
    images: listOf(fieldsOf(item['imagePost'])['images']).map((image) => readImage(fieldsOf(image))),
  };
}

const COUNT_NAMES = {
  likes: 'diggCount',
  comments: 'commentCount',
  shares: 'shareCount',
  saves: 'collectCount',
  views: 'playCount',
} as const;

function readCounts(stats: Fields, statsV2: Fields): EmbeddedPost['counts'] {
  const counts: EmbeddedPost['counts'] = {};
  for (const name of ['likes', 'comments', 'shares', 'saves', 'views'] as const) {
    const count = countOf(statsV2[COUNT_NAMES[name]]) ?? countOf(stats[COUNT_NAMES[name]]);
    if (count !== null) counts[name] = count;
  }
  return counts;
}

function readImage(image: Fields): EmbeddedPost['images'][number] {
  return {
    url: urlOf(listOf(fieldsOf(image['imageURL'])['urlList'])[0]),
    width: sizeOf(image['imageWidth']),
    height: sizeOf(image['imageHeight']),
  };
}

/** Profiles: an account and its numbers side by side, until 2023 lists of both by handle. */
function readAccounts(item: Fields): EmbeddedAccount[] {
  const users = Object.entries(fieldsOf(item['users']));
  const listed = users.map(([handle, user]) => ({ user, stats: fieldsOf(item['stats'])[handle], statsV2: null }));
  return [item, ...listed].flatMap((one) => readAccount(one) ?? []);
}

function readAccount(item: Fields): EmbeddedAccount | null {
  const user = fieldsOf(item['user']);
  const handle = textOf(user['uniqueId']);
  const stats = fieldsOf(item['stats']);
  const exact = fieldsOf(item['statsV2']);
  if (handle === null || (stats['followerCount'] === undefined && exact['followerCount'] === undefined)) return null;
  const count = (name: string): number | null => countOf(exact[name]) ?? countOf(stats[name]);
  return {
    handle,
    verified: typeof user['verified'] === 'boolean' ? user['verified'] : null,
    followers: count('followerCount'),
    following: count('followingCount'),
    posts: count('videoCount'),
  };
}

/** Photo posts have a video of size 0. */
function sizeOf(value: unknown): number | null {
  const number = countOf(value);
  return number === 0 ? null : number;
}
