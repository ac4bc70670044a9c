import type { RawPost, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawPost } from '../shared/empty';
import { resolveHref } from '../shared/resolve-url';
import { type EmbeddedPost, findEmbeddedPost } from './embedded-json';
import { findActionRow, findMediaBlock } from './find-parts';
import { findAddress, findOwnTime, isTile } from './find-posts';
import { isReelsViewer } from './find-reels';
import { readAuthor } from './read-author';
import { type Caption, readCaption } from './read-caption';
import { readCounts } from './read-counts';
import { readMedia } from './read-media';
import { readReel } from './read-reel';
import { readTile } from './read-tile';
import { readTime } from './read-time';
import { selectors } from './selectors';
import { buildPostUrl, isInstagram, parsePostUrl, type PostAddress } from './urls';

/** Everything a post on Instagram shows; what it normally shows and does not here is listed in `missing`. */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  if (isReelsViewer(page) && post.tagName !== 'ARTICLE') return readReel(post, page);
  if (page.kind !== 'post' && isTile(post)) return readTile(post, page);
  const base = page.url;
  const value = emptyRawPost();
  const rules: Record<string, string> = {};
  const address = addressOf(post, page);
  const embedded = address === null ? null : findEmbeddedPost(page.document, address.code);
  const actions = findActionRow(post);
  const row = actions?.row ?? null;
  value.nativeId = address?.code ?? null;
  value.permalink = address === null ? null : buildPostUrl(address);
  const { author, rule } = readAuthor(post, address, base);
  value.author = author;
  value.time = readTime({ time: findOwnTime(post, base), code: address?.code ?? null, embedded });
  const caption = complete(readCaption({ post, handle: author.handle, row, base }), embedded);
  Object.assign(value, captionFields(caption));
  const counts = readCounts({ post, actions, embedded, base });
  value.metrics = counts.metrics;
  const shown = readMedia({ post, row, address, embedded, base });
  value.media = shown.media;
  value.sponsored = isSponsored(post, row, page) || embedded?.isAd === true;
  value.kind = value.sponsored ? 'ad' : 'post';
  value.format = formatOf(shown.isCarousel, address, embedded);
  Object.assign(rules, named({ 'author.name': rule, text: caption.rule, media: shown.rule }), counts.rules);
  if (value.time !== null) rules['time'] = value.time.source;
  return { value, missing: findMissing(value, shown.isPartial), rules };
}

/** The address bar completes the author of an opened post only when it names the same shortcode. */
function addressOf(post: HTMLElement, page: PageContext): PostAddress | null {
  const own = findAddress(post, page.url);
  const opened = page.kind === 'post' ? parsePostUrl(page.url) : null;
  if (own === null) return opened;
  return opened?.code === own.code ? { ...own, isReel: own.isReel || opened.isReel } : own;
}

/** A cut caption, or one in a layout nobody knows, from the page's data; never one that contradicts what is shown. */
function complete(caption: Caption, embedded: EmbeddedPost | null): Caption {
  const full = embedded?.caption ?? null;
  if (full === null || (caption.rule !== null && !caption.truncated)) return caption;
  if (!squeeze(full).startsWith(squeeze(caption.text))) return caption;
  return { ...caption, text: full, truncated: false, rule: 'json' };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function captionFields({ text, truncated, links, hashtags, mentions }: Caption): Partial<RawPost> {
  return { text, truncated, links, hashtags, mentions };
}

/**
 * Promoted feed posts lead out through Instagram's ad redirector, or out of Instagram straight from the picture and without
 * a time. "Paid partnership" is a mark of ordinary posts.
 */
function isSponsored(post: HTMLElement, row: Element | null, { url }: PageContext): boolean {
  if (post.querySelector(selectors.adLink) !== null) return true;
  if (findOwnTime(post, url) !== null) return false;
  const target = resolveHref(findMediaBlock(post, row, url)?.querySelector(selectors.link), url);
  return target !== null && !isInstagram(target);
}

function formatOf(isCarousel: boolean, address: PostAddress | null, embedded: EmbeddedPost | null): RawPost['format'] {
  if (isCarousel) return 'carousel';
  return address?.isReel === true || embedded?.isReel === true ? 'reel' : null;
}

function named(rules: Record<string, string | null>): Record<string, string> {
  const told: Record<string, string> = {};
  for (const [field, rule] of Object.entries(rules)) if (rule !== null) told[field] = rule;
  return told;
}

/** Captions and comment counts are often absent by choice; likes that are hidden are listed, so that nobody takes them for 0. */
function findMissing(post: RawPost, hasMoreMedia: boolean): string[] {
  const expected: Record<string, boolean> = {
    nativeId: post.nativeId !== null,
    permalink: post.permalink !== null,
    'author.handle': post.author.handle !== null,
    time: post.time !== null,
    media: post.media.length > 0 && !hasMoreMedia,
    'metrics.likes': post.metrics.likes !== undefined,
  };
  return Object.keys(expected).filter((field) => expected[field] === false);
}
