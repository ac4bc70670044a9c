import type { CapturedPost } from '@/lib/domain/post';
import { postIdSchema, type PostId } from '@/lib/domain/ids';
import { fold } from '@/lib/text/fold';

export type Identity = Pick<CapturedPost, 'network' | 'nativeId' | 'author' | 'text' | 'media' | 'permalink'>;

/** Long enough to tell posts apart, short enough that a text cut by "show more" gives the same. */
const TEXT_HEAD_LENGTH = 120;

/**
 * `network:nativeId`; where the page gives no id (ads on X, cards of LinkedIn) `network:anon-<hash>`. The hash is made of the
 * author, the head of the text (case, spaces, diacritics and a trailing ellipsis do not count) and the file name of the first
 * medium, so the same post seen again, cut or whole, on another CDN host, keeps its id. With neither text nor media the
 * address stands in for them.
 */
export function identifyPost(post: Identity): PostId {
  if (post.nativeId !== null) return postIdSchema.parse(`${post.network}:${post.nativeId}`);
  const head = textHead(post.text);
  const medium = mediaFileName(post.media[0]?.posterUrl ?? post.media[0]?.url ?? null);
  const place = head === '' && medium === '' ? (post.permalink ?? '') : '';
  const author = fold(post.author.handle ?? post.author.name ?? '');
  return postIdSchema.parse(`${post.network}:anon-${hashText([author, head, medium, place].join('\u0000'))}`);
}

function textHead(text: string): string {
  const plain = fold(text)
    .replace(/(…|\.\.\.)\s*$/u, '')
    .replace(/\s+/gu, '');
  return plain.slice(0, TEXT_HEAD_LENGTH);
}

/** Hosts and signatures of a picture's address change between visits, its file name does not. */
export function mediaFileName(url: string | null): string {
  const path = url === null ? '' : (URL.parse(url)?.pathname ?? '');
  return path.slice(path.lastIndexOf('/') + 1);
}

const LANE_SEEDS = [0x811c9dc5, 0x1b873593] as const;

/** 64 bits by two FNV-1a lanes with a final avalanche: a name, not a secret; `crypto.subtle` would make callers wait. */
export function hashText(text: string): string {
  return LANE_SEEDS.map((seed) => {
    let lane: number = seed;
    for (let index = 0; index < text.length; index += 1) {
      lane = Math.imul(lane ^ text.charCodeAt(index), 0x01000193);
    }
    lane = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
    lane = Math.imul(lane ^ (lane >>> 13), 0xc2b2ae35);
    return ((lane ^ (lane >>> 16)) >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
