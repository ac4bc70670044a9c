import { parseLinkedInIdTime } from '@/lib/text/time-from-id';

/**
 * What a post is known by. `activity` ids are made at the moment of publishing (equal to the page's own data within 0.1 s,
 * 2 of 2 pages); `share` and `ugcPost` ids when the text was saved, which for scheduled posts is earlier (11 h seen).
 */
export interface PostUrn {
  type: 'activity' | 'ugcPost' | 'share';
  /** Digits; the three types share one number space, so digits alone name a post. */
  id: string;
}

const TYPES = { activity: 'activity', ugcPost: 'ugcPost', share: 'share' } as const;
const URN = /urn:li:(activity|ugcPost|share):(\d{10,20})(?!\d)/;
/** Both spellings are live: `(ugcPost:1,2)` in the Ember pages, `(urn:li:activity:1,2)` elsewhere. */
const COMMENT_URN = /urn:li:(?:fsd_)?comment:\((?:urn:li:)?(activity|ugcPost|share):(\d{10,20}),(\d{10,20})\)/;

/** The first post named in a text, e.g. an attribute; percent signs are read too. */
export function findUrn(text: string | null | undefined): PostUrn | null {
  const found = URN.exec(decode(text ?? ''));
  return buildUrn(found?.[1], found?.[2]);
}

export interface CommentUrn {
  id: string;
  post: PostUrn;
}

/** The comment named in a text, with the post it stands under. */
export function findCommentUrn(text: string | null | undefined): CommentUrn | null {
  const [, type, postId, id] = COMMENT_URN.exec(decode(text ?? '')) ?? [];
  const post = buildUrn(type, postId);
  return post === null || id === undefined ? null : { id, post };
}

const TRANSLATED = /\b(activityId|userGeneratedContentId|shareId)=(\d{10,20})(?!\d)/g;
const NAMES = { activityId: TYPES.activity, userGeneratedContentId: TYPES.ugcPost, shareId: TYPES.share } as const;

/**
 * The post whose words a key of the server-driven pages would have translated: "…FeTranslationUrn(contentUrnCommentUrn=null, …,
 * contentUrnShareUrn=ContentUrnShareUrn(shareUrn=ShareUrn(shareId=7…)), …)". null for words of comments and of posts in groups.
 */
export function findTranslatedUrn(key: string): PostUrn | null {
  if (key.includes('CommentUrn(') || key.includes('GroupPostUrn(')) return null;
  const named = [...key.matchAll(TRANSLATED)];
  const [, name, id] = named.length === 1 ? (named[0] ?? []) : [];
  const type = Object.entries(NAMES).find(([one]) => one === name)?.[1];
  return buildUrn(type, id);
}

function buildUrn(type: string | undefined, id: string | undefined): PostUrn | null {
  const known = Object.values(TYPES).find((one) => one === type);
  if (known === undefined || id === undefined || parseLinkedInIdTime(id) === null) return null;
  return { type: known, id };
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray "%": the text as it stands may still name a post.
  }
}

/** Where the encoded post ends and the rest of the key begins. */
const TOOLS = /^([A-Za-z0-9+/_-]{12,40}={0,2})-replaceableCommentTools/;
/** Number of the outer field → what the inner number is the id of. */
const THREADS = new Map([
  [1, TYPES.activity],
  [2, TYPES.ugcPost],
]);

/**
 * The post whose comments a card of the server-driven pages takes: its key begins with a small protobuf, `{1: {1: id}}` for an
 * activity or `{2: {1: id}}` for a ugcPost, the id as a zigzag varint, in base64 of either alphabet. It is the only place of a
 * feed card that names the post (2026); 7 of 7 decoded moments agree with the times shown. null for any other shape.
 */
export function decodeToolsKey(key: string | null): PostUrn | null {
  const bytes = parseBase64(TOOLS.exec(key ?? '')?.[1] ?? '');
  const [tag = 0, length = 0, inner] = bytes;
  const type = THREADS.get(tag >> 3);
  if (type === undefined || (tag & 7) !== 2 || length !== bytes.length - 2 || inner !== 8) return null;
  const varint = parseVarint(bytes.slice(3));
  if (varint === null || varint % 2n !== 0n) return null;
  return buildUrn(type, String(varint / 2n));
}

function parseBase64(text: string): number[] {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const digits = Array.from(text.replaceAll('-', '+').replaceAll('_', '/'), (letter) => alphabet.indexOf(letter));
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of digits.filter((value) => value >= 0)) {
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return bytes;
}

/** null unless the number ends exactly where the bytes do. */
function parseVarint(bytes: readonly number[]): bigint | null {
  let value = 0n;
  for (const [index, byte] of bytes.entries()) {
    value |= BigInt(byte & 0x7f) << BigInt(7 * index);
    if (byte < 0x80) return index === bytes.length - 1 ? value : null;
  }
  return null;
}
