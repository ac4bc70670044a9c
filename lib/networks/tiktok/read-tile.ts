import type { RawMedia, RawPost, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { buildMedia } from '../shared/build-media';
import { emptyRawPost } from '../shared/empty';
import { resolveSrc } from '../shared/resolve-url';
import { kindOf, named } from './describe-reading';
import { findEmbeddedPost, type EmbeddedPost } from './embedded-json';
import { findAddress } from './find-posts';
import { inlineText, NO_CAPTION, readCaption } from './read-caption';
import { type CountsReading, findNumber, keepCount } from './read-counts';
import { readTime } from './read-time';
import { readTileText } from './read-tile-text';
import { PLAY_ICON, profileSelectors, selectors } from './selectors';
import { buildProfileUrl, buildVideoUrl, parseProfileUrl, type VideoAddress } from './urls';

const MOST_PINNED = 3;

/** A tile of a grid: address, picture, the number over it and what stands below; the rest is partial by nature. */
export function readTile(tile: HTMLElement, page: PageContext): Reading<RawPost> {
  const value = emptyRawPost();
  const address = findAddress(tile, page);
  const embedded = findEmbeddedPost(page.document, address?.id ?? null);
  const owner = readOwner(page);
  value.nativeId = address?.id ?? null;
  value.author = readTileAuthor(tile, { address, owner, embedded, base: page.url });
  if (address !== null) value.permalink = buildVideoUrl({ ...address, handle: value.author.handle });
  const caption = readTileCaption(tile, { page, embedded, name: value.author.name });
  Object.assign(value, { text: caption.text, hashtags: caption.hashtags, mentions: caption.mentions });
  value.time = readTime(null, value.nativeId, embedded?.createdAt ?? null);
  value.media = readPicture(tile, { address, embedded, base: page.url });
  const counts: CountsReading = { metrics: {}, rules: {} };
  const below = tile.querySelector(selectors.tileLikes);
  const isPlays = below?.querySelector('path')?.getAttribute('d')?.startsWith(PLAY_ICON) === true;
  const shown = findNumber(tile, selectors.tileLikes);
  keepCount(counts, 'views', { shown: findNumber(tile, selectors.tileViews) ?? (isPlays ? shown : null), embedded });
  keepCount(counts, 'likes', { shown: isPlays ? null : shown, embedded });
  for (const name of ['comments', 'shares', 'saves'] as const) keepCount(counts, name, { shown: null, embedded });
  value.metrics = counts.metrics;
  value.sponsored = tile.querySelector(selectors.ad) !== null || embedded?.isAd === true;
  value.kind = kindOf(value);
  value.pinned = isPinned(tile, page);
  if (owner !== null && page.document.querySelector(profileSelectors.repostsOpen) !== null) {
    value.kind = 'repost';
    value.repostedBy = owner;
  }
  const rules = named({ text: caption.rule, media: value.media.length > 0 ? 'tile' : null });
  return { value, missing: findMissing(value, address), rules: { ...rules, ...counts.rules } };
}

function readTileAuthor(
  tile: HTMLElement,
  known: { address: VideoAddress | null; owner: RawPost['author'] | null; embedded: EmbeddedPost | null; base: URL },
): RawPost['author'] {
  const written = tile.querySelector(selectors.tileAuthor);
  const handle =
    known.address?.handle ??
    (written === null ? null : inlineText(written).replace(/^@/, '')) ??
    known.embedded?.handle;
  if (handle === undefined || handle === null || buildProfileUrl(handle) === null)
    return { name: null, handle: null, url: null, avatarUrl: null };
  if (known.owner?.handle === handle) return known.owner;
  const avatarUrl = resolveSrc(tile.querySelector(selectors.tileAvatar), known.base)?.href ?? null;
  return { name: known.embedded?.nickname ?? handle, handle, url: buildProfileUrl(handle), avatarUrl };
}

/** The account whose profile this is. */
function readOwner({ document, url, kind }: PageContext): RawPost['author'] | null {
  const handle = kind === 'profile' ? parseProfileUrl(url) : null;
  if (handle === null) return null;
  const name = document.querySelector(profileSelectors.name)?.textContent.trim() || handle;
  return { name, handle, url: buildProfileUrl(handle), avatarUrl: null };
}

function readTileCaption(
  tile: HTMLElement,
  { page, embedded, name }: { page: PageContext; embedded: EmbeddedPost | null; name: string | null },
): typeof NO_CAPTION {
  const written = tile.querySelector(selectors.tileText) ?? findUnmarkedCaption(tile);
  if (written !== null || embedded !== null) return readCaption(written, embedded, page.url);
  const text = name === null ? '' : readTileText(tile, page.document, name);
  return { ...NO_CAPTION, text, rule: text === '' ? null : 'alt' };
}

function findUnmarkedCaption(tile: HTMLElement): Element | null {
  const titles = [...tile.querySelectorAll(selectors.tileTitle)];
  return titles.find((title) => title.closest(selectors.tile) === null) ?? null;
}

/** A photo post shows its first photo: how many there are is unknown. */
function readPicture(
  tile: HTMLElement,
  { address, embedded, base }: { address: VideoAddress | null; embedded: EmbeddedPost | null; base: URL },
): RawMedia[] {
  const url = [...tile.querySelectorAll(selectors.picture)]
    .map((image) => resolveSrc(image, base)?.href)
    .find((src) => src !== undefined);
  if (address?.isPhoto === true) return url === undefined ? [] : [buildMedia('image', { url, posterUrl: url })];
  if (address === null) return [];
  const { width = null, height = null, durationS = null } = embedded ?? {};
  return [buildMedia('video', { posterUrl: url ?? embedded?.coverUrl ?? null, width, height, durationS })];
}

/** The first three videos of a profile can be pinned; their badge says so in words. */
function isPinned(tile: HTMLElement, { kind }: PageContext): boolean {
  if (kind !== 'profile' || tile.querySelector(selectors.tileBadge) === null) return false;
  const badges = [...(tile.closest(selectors.tileList)?.querySelectorAll(selectors.tileLink) ?? [])];
  const index = badges.findIndex((link) => tile.contains(link));
  return index >= 0 && index < MOST_PINNED;
}

function findMissing(post: RawPost, address: VideoAddress | null): string[] {
  const expected: Record<string, boolean> = {
    'author.handle': post.author.handle !== null,
    text: post.text !== '',
    media: post.media.length > 0 && address?.isPhoto !== true,
    'metrics.likes': post.metrics.likes !== undefined,
    'metrics.comments': post.metrics.comments !== undefined,
  };
  return Object.keys(expected).filter((field) => expected[field] === false);
}
