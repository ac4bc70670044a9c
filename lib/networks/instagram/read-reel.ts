import type { RawMedia, RawPost, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { parseCount } from '@/lib/text/parse-count';

import { buildMedia } from '../shared/build-media';
import { emptyRawPost } from '../shared/empty';
import { resolveSrc, resolveUrl } from '../shared/resolve-url';
import { type EmbeddedPost, findEmbeddedPosts } from './embedded-json';
import { findActionRow } from './find-parts';
import { findReelAuthor } from './find-reels';
import { buildCaption, type Caption } from './read-caption';
import { readCounts } from './read-counts';
import { readTime } from './read-time';
import { selectors } from './selectors';
import { buildPostUrl, buildProfileUrl } from './urls';

/**
 * A reel in the endless viewer. Nothing in it names its shortcode: it has one only if exactly one post of the page's data has
 * the same author and either the same file or the same caption and counters. Without one it is kept without an address.
 */
export function readReel(reel: HTMLElement, page: PageContext): Reading<RawPost> {
  const base = page.url;
  const value = emptyRawPost();
  const author = findReelAuthor(reel, base);
  const element = reel.querySelector(selectors.reelCaption);
  const caption = element === null ? null : buildCaption(element, base, 'reel');
  const shown = readVideo(reel, base);
  const actions = findActionRow(reel);
  const { metrics } = readCounts({ post: reel, actions, embedded: null, base });
  const embedded = author === null ? null : findSame(page.document, { handle: author.handle, caption, shown, metrics });
  if (author !== null)
    value.author = {
      name: author.handle,
      handle: author.handle,
      url: buildProfileUrl(author.handle),
      avatarUrl: resolveSrc(author.link.querySelector(selectors.picture), base)?.href ?? null,
    };
  if (embedded !== null) {
    value.nativeId = embedded.code;
    value.permalink = buildPostUrl({ code: embedded.code, handle: embedded.handle, isReel: true, part: '' });
    value.time = readTime({ time: null, code: embedded.code, embedded });
  }
  value.text = embedded?.caption ?? caption?.text ?? '';
  value.truncated = embedded === null && caption?.truncated === true;
  value.links = caption?.links ?? [];
  value.hashtags = caption?.hashtags ?? [];
  value.mentions = caption?.mentions ?? [];
  value.media = embedded !== null && embedded.media.length > 0 ? embedded.media.map(withoutDuration) : [shown];
  value.sponsored = embedded?.isAd === true;
  value.kind = value.sponsored ? 'ad' : 'post';
  value.format = 'reel';
  const counts = readCounts({ post: reel, actions, embedded, base });
  value.metrics = counts.metrics;
  return {
    value,
    missing: findMissing(value),
    rules: { ...counts.rules, ...(embedded === null ? {} : { nativeId: 'json' }) },
  };
}

function withoutDuration(medium: EmbeddedPost['media'][number]): RawMedia {
  return { ...medium, durationS: null };
}

/** Players mostly play from a blob; the picture before the first frame is a file of its own. */
function readVideo(reel: HTMLElement, base: URL): RawMedia {
  const video = reel.querySelector(selectors.video);
  const still = [...reel.querySelectorAll(selectors.picture)].find((image) => image.closest('a') === null);
  const posterUrl = (resolveUrl(video?.getAttribute('poster'), base) ?? resolveSrc(still, base))?.href ?? null;
  return buildMedia('video', { url: resolveSrc(video, base)?.href ?? null, posterUrl });
}

interface ShownReel {
  handle: string;
  caption: Caption | null;
  shown: RawMedia;
  metrics: RawPost['metrics'];
}

const SHORTEST_PROOF = 12;

function findSame(document: Document, reel: ShownReel): EmbeddedPost | null {
  const same = findEmbeddedPosts(document).filter(
    (post) => post.handle === reel.handle && (hasSameFile(post, reel.shown) || hasSameWords(post, reel)),
  );
  return same.length === 1 ? (same[0] ?? null) : null;
}

function hasSameFile(post: EmbeddedPost, shown: RawMedia): boolean {
  const files = new Set([shown.url, shown.posterUrl].flatMap((url) => fileOf(url) ?? []));
  return post.media.some(({ url, posterUrl }) => [url, posterUrl].some((one) => files.has(fileOf(one) ?? '')));
}

/** The same caption may stand under many reels of an account: every counter shown has to be the post's as well. */
function hasSameWords(post: EmbeddedPost, { caption, metrics }: ShownReel): boolean {
  const text = squeeze(caption?.text ?? '');
  const known = squeeze(post.caption ?? '');
  if (text.length < SHORTEST_PROOF || !(caption?.truncated === true ? known.startsWith(text) : known === text))
    return false;
  const counters = [
    [metrics.likes, post.likes],
    [metrics.comments, post.comments],
  ] as const;
  return counters.every(([shown, count]) => shown !== undefined && count !== null && isSameCount(shown.raw, count));
}

/** "12.4K" for 12431; a full number has to be equal. */
function isSameCount(raw: string, count: number): boolean {
  const shown = parseCount(raw);
  if (shown === null) return false;
  return shown.exact ? shown.value === count : Math.abs(shown.value - count) <= shown.value * 0.05;
}

/** Servers and parameters change with every visit, the file's name does not. */
function fileOf(url: string | null): string | null {
  return (url === null ? null : URL.parse(url)?.pathname.split('/').at(-1)) || null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '').replace(/(?:…|\.{3})$/u, '');
}

function findMissing(post: RawPost): string[] {
  const expected = {
    nativeId: post.nativeId,
    permalink: post.permalink,
    'author.handle': post.author.handle,
    time: post.time,
    'metrics.likes': post.metrics.likes ?? null,
  };
  return Object.entries(expected).flatMap(([field, known]) => (known === null ? [field] : []));
}
