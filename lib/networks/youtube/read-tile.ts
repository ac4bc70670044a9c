import type { RawPost, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { toWesternDigits } from '@/lib/text/western-digits';

import { buildMedia } from '../shared/build-media';
import { emptyRawPost } from '../shared/empty';
import { parseDuration } from '../shared/parse-duration';
import { readText } from '../shared/read-text';
import { findVideoAddress, isAd } from './find-posts';
import { readPicture } from './read-author';
import { readTileAuthor, readTileDetails } from './read-tile-details';
import { readTime } from './read-time';
import { formatOfVideo, kindOfVideo } from './video-kind';
import { buildPosterUrl, buildVideoUrl, type VideoAddress } from './urls';

const TITLE = '#video-title, #video-title-link, h3, h4';
const THUMBNAIL_BADGE =
  'ytd-thumbnail-overlay-time-status-renderer, badge-shape, yt-thumbnail-badge-view-model, ytm-thumbnail-overlay-time-status-renderer';

/**
 * A cell of a grid or a row of a list: title, channel, views and date as far as it shows them. The description, the other
 * counters and the moment of publishing come with the video's own page.
 */
export function readTile(tile: HTMLElement, page: PageContext): Reading<RawPost> {
  const value = emptyRawPost();
  const address = findVideoAddress(tile, page.url) ?? findPictured(tile, page.url);
  value.nativeId = address?.id ?? null;
  value.permalink = address === null ? null : buildVideoUrl(address);
  value.sponsored = isAd(tile);
  const isShort = address?.isShort === true;
  value.kind = kindOfVideo({ isAd: value.sponsored, isShort });
  value.text = readTitle(tile);
  value.truncated = true;
  value.author = readTileAuthor(tile, page);
  const badge = readBadge(tile);
  value.format = address === null ? null : formatOfVideo({ isLive: badge.isLive, isShort });
  const details = readTileDetails(tile, { isShort, isPlayable: badge.isPlayable && !value.sponsored });
  if (details.views !== null) value.metrics.views = details.views;
  value.time = readTime(details.date, null);
  value.media = readMedia(tile, address, page.url).map((medium) => ({ ...medium, durationS: badge.durationS }));
  return { value, missing: findMissing(value, badge.isLive), rules: { text: 'title' } };
}

/** The title's own attribute where the text is drawn cut; a link's label adds channel and views to it and is left alone. */
function readTitle(tile: Element): string {
  for (const title of tile.querySelectorAll(TITLE)) {
    const text =
      readText(title) || title.getAttribute('title') || title.querySelector('[title]')?.getAttribute('title');
    if (text) return text.replace(/\s+/g, ' ').trim();
  }
  return '';
}

interface Badge {
  durationS: number | null;
  isLive: boolean;
  /** false for what is live, announced or locked: then the number below is no count of views. */
  isPlayable: boolean;
}

/** On the picture stands the length; in its place a word while the video is live or only announced. */
function readBadge(tile: Element): Badge {
  const badges = [...tile.querySelectorAll(THUMBNAIL_BADGE)];
  const lengths = badges.map((badge) => parseDuration(toWesternDigits(readText(badge))));
  const durationS = lengths.find((length) => length !== null) ?? null;
  const isLive = tile.querySelector(LIVE) !== null;
  const words = badges.filter((badge) => readText(badge) !== '');
  return { durationS, isLive, isPlayable: !isLive && (durationS !== null || words.length === 0) };
}

/** On the picture, or (search results) beside the title. */
const LIVE = [
  '[overlay-style="LIVE"]',
  'ytd-thumbnail[is-live-video]',
  '.badge-style-type-live-now',
  '.badge-style-type-live-now-alternate',
  '.yt-badge-shape--live',
  '.ytBadgeShapeLive',
  '[class*="thumbnail-live"]',
  '[class*="ThumbnailLive"]',
].join();

/** Ads lead through a counter of clicks; the picture of a promoted video names it. */
function findPictured(tile: Element, base: URL): VideoAddress | null {
  for (const image of tile.querySelectorAll('img')) {
    const id = /^https:\/\/i\d?\.ytimg\.com\/vi(?:_webp)?\/([\w-]{11})\//.exec(readPicture(image, base) ?? '')?.[1];
    if (id !== undefined) return { id, isShort: false, list: null };
  }
  return null;
}

function readMedia(tile: Element, address: VideoAddress | null, base: URL): RawPost['media'] {
  if (address !== null) return [buildMedia('video', { posterUrl: buildPosterUrl(address.id) })];
  const url = readPicture(tile.querySelector('img'), base);
  return url === null ? [] : [buildMedia('image', { url, posterUrl: url })];
}

function findMissing(post: RawPost, isLive: boolean): string[] {
  const expected: Record<string, boolean> = {
    nativeId: post.nativeId !== null,
    'author.handle': post.author.handle !== null,
    time: post.time !== null,
    'metrics.likes': false,
    'metrics.comments': false,
    'metrics.views': post.metrics.views !== undefined || isLive,
  };
  return Object.keys(expected).filter((field) => expected[field] === false);
}
