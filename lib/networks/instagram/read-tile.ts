import type { RawMedia, RawPost, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { buildMedia } from '../shared/build-media';
import { emptyRawPost } from '../shared/empty';
import { readBackground } from '../shared/read-background';
import { findEmbeddedPost } from './embedded-json';
import { isDrawn } from './find-parts';
import { findAddress } from './find-posts';
import { readMedia } from './read-media';
import { readTileCounts } from './read-tile-counts';
import { readTime } from './read-time';
import { iconPaths, selectors } from './selectors';
import { buildPostUrl, buildProfileUrl, parseProfilePage } from './urls';

/**
 * A tile of a grid: address, picture, marks and the numbers drawn over it; everything else is partial by nature. The page's
 * own data fills what it has for the same shortcode.
 */
export function readTile(tile: HTMLElement, page: PageContext): Reading<RawPost> {
  const value = emptyRawPost();
  const rules: Record<string, string> = {};
  const address = findAddress(tile, page.url);
  const embedded = address === null ? null : findEmbeddedPost(page.document, address.code);
  value.nativeId = address?.code ?? null;
  value.permalink = address === null ? null : buildPostUrl(address);
  const handle = address?.handle ?? readOwnerOfPage(page);
  if (handle !== null) value.author = { name: handle, handle, url: buildProfileUrl(handle), avatarUrl: null };
  const { media, isCarousel, rule } = readMedia({ post: tile, row: null, address, embedded, base: page.url });
  value.media = media.length > 0 ? media : readDrawnPicture(tile, address?.isReel === true, page.url);
  if (rule !== null) rules['media'] = rule;
  value.text = embedded?.caption ?? readCaptionFromAlt(tile, address?.isReel === true);
  value.time = readTime({ time: null, code: address?.code ?? null, embedded });
  const icons = [...tile.querySelectorAll(selectors.icon)];
  value.pinned = icons.some((icon) => isDrawn(icon, iconPaths.pinned));
  value.sponsored = embedded?.isAd ?? false;
  value.kind = value.sponsored ? 'ad' : 'post';
  const isReel = address?.isReel === true || icons.some((icon) => isDrawn(icon, iconPaths.reel));
  if (isReel) value.format = 'reel';
  else if (isCarousel || icons.some((icon) => isDrawn(icon, iconPaths.carousel))) value.format = 'carousel';
  const counts = readTileCounts({ tile, isReel, embedded });
  value.metrics = counts.metrics;
  Object.assign(rules, counts.rules);
  const fields = ['author.handle', 'text', 'media', 'metrics.likes', 'metrics.comments'];
  const missing = fields.filter((field) => !isKnown(value, field));
  return { value, missing, rules };
}

function isKnown(post: RawPost, field: string): boolean {
  if (field === 'author.handle') return post.author.handle !== null;
  if (field === 'text') return post.text !== '';
  // Of a carousel the tile shows the first slide.
  if (field === 'media') return post.media.length > (post.format === 'carousel' ? 1 : 0);
  return (field === 'metrics.likes' ? post.metrics.likes : post.metrics.comments) !== undefined;
}

/** The "reels" tab draws its covers as backgrounds. */
function readDrawnPicture(tile: HTMLElement, isReel: boolean, base: URL): RawMedia[] {
  const drawn = [...tile.querySelectorAll(selectors.tilePicture)].map((part) => readBackground(part, base));
  const url = drawn.find((address) => address !== null);
  if (url === undefined) return [];
  return [buildMedia(isReel ? 'video' : 'image', { url: isReel ? null : url, posterUrl: url })];
}

/** Addresses of 2021–2023 name no author; on a profile's own tabs it is the profile's. Tagged and saved posts are others'. */
function readOwnerOfPage({ url }: PageContext): string | null {
  const profile = parseProfilePage(url);
  return profile !== null && ['', 'reels', 'feed'].includes(profile.tab) ? profile.handle : null;
}

/**
 * The picture's text is the caption, or a generated description ("Photo by … on June 10, 2026. May be …"), which is no text
 * of the post. Sure to be a caption: texts of reels, which are never described, and texts with line breaks or with emoji
 * but without a year.
 */
function readCaptionFromAlt(tile: HTMLElement, isReel: boolean): string {
  const alt = tile.querySelector(selectors.picture)?.getAttribute('alt')?.trim() ?? '';
  const hasEmoji = /\p{Extended_Pictographic}/u.test(alt) && !/\b(?:19|20)\d\d\b/.test(alt);
  return isReel || alt.includes('\n') || hasEmoji ? alt : '';
}
