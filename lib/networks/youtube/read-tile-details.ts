import type { RawAuthor, RawMetric } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { UNKNOWN_AUTHOR } from '../shared/empty';
import { readText } from '../shared/read-text';
import { isAd } from './find-posts';
import { findChannelLink, readChannelLink, readPicture } from './read-author';
import { readViewsText } from './read-number';
import { readChannelOfPage } from './read-channel';
import { cleanShownTime } from './read-time';

const META = 'yt-content-metadata-view-model';
/** Channel, views and date in one row. */
const MOBILE_META = 'ytm-badge-and-byline-renderer';
const CHANNEL =
  'ytd-channel-name a, #channel-name a, yt-content-metadata-view-model a, ytm-badge-and-byline-renderer a';
const AVATAR =
  '#avatar img, #avatar-link img, yt-avatar-shape img, yt-decorated-avatar-view-model img, ytm-channel-thumbnail-with-link-renderer img';

export interface TileDetails {
  views: RawMetric | null;
  date: string | null;
}

/**
 * Views and date below the title. Words say which is which, so only their number and order count: two of them are views and
 * date; one alone is views on Shorts, elsewhere nobody can tell.
 */
export function readTileDetails(
  tile: Element,
  { isShort, isPlayable }: { isShort: boolean; isPlayable: boolean },
): TileDetails {
  if (isShort && tile.querySelector(META) === null) return { views: readShortViews(tile), date: null };
  const parts = findDetails(tile);
  if (parts.length !== 2) return { views: null, date: null };
  const [views, date] = parts;
  // Announced: who waits, and when it begins. Promoted: a mark, and who pays.
  if (!isPlayable) return { views: null, date: null };
  return { views: toMetric(views), date: cleanShownTime(readText(date ?? null)) };
}

/** The two words or runs of the row with the counters: the last row, for the one before names the channel. */
function findDetails(tile: Element): Element[] {
  const meta = tile.querySelector(META);
  if (meta !== null) return rowsOf(meta).at(-1) ?? [];
  // Rows of playlists have both, one of them empty.
  for (const line of tile.querySelectorAll('#metadata-line, #video-info')) {
    const parts = leavesOf(line, ':scope > span');
    if (parts.length > 0) return parts;
  }
  return leavesOf(tile.querySelector(MOBILE_META), 'span').slice(-2);
}

/** Rows of texts; what stands between the texts of a row is a dot. */
function rowsOf(meta: Element): Element[][] {
  const groups = [...meta.children].filter((row) => row.tagName === 'DIV');
  return groups.map((row) => leavesOf(row, ':scope > span, :scope > a')).filter((row) => row.length > 0);
}

function leavesOf(root: Element | null, selector: string): Element[] {
  return [...(root?.querySelectorAll(selector) ?? [])].filter((part) => /[\p{L}\p{Nd}]/u.test(readText(part)));
}

/** Below the title of a Short stand its views and nothing else. */
function readShortViews(tile: Element): RawMetric | null {
  const below = tile.querySelector('[class*="MetadataSubhead"], #metadata-line');
  return toMetric(below);
}

function toMetric(element: Element | null | undefined): RawMetric | null {
  const found = readViewsText(element);
  return found === null ? null : { raw: found.raw, source: found.source };
}

/** The channel a cell names, by a link or a text alone; on a channel's own tabs it is the page's. */
export function readTileAuthor(tile: Element, page: PageContext): RawAuthor {
  const avatarUrl = readPicture(tile.querySelector(AVATAR), page.url);
  const link = findChannelLink(tile, CHANNEL, page.url);
  if (link !== null) return { ...readChannelLink(link, page.url), avatarUrl };
  const name = readNamedChannel(tile);
  // A picture that leads to the channel gives the handle where the name is no link.
  const pictured = readChannelLink(tile.querySelector('a[href*="/@"]'), page.url);
  if (name !== null) return { ...pictured, name, avatarUrl };
  return readChannelOfPage(page) ?? { ...UNKNOWN_AUTHOR, handle: pictured.handle, url: pictured.url, avatarUrl };
}

/** A channel named without a link: the first of two rows or of three texts, or the text of the name's own element. */
function readNamedChannel(tile: Element): string | null {
  // In the place of a channel ads have a mark.
  if (isAd(tile)) return null;
  const meta = tile.querySelector(META);
  const rows = meta === null ? [] : rowsOf(meta);
  if (rows.length > 1) return readText(rows[0]?.[0] ?? null) || null;
  const inline = leavesOf(tile.querySelector(MOBILE_META), 'span');
  const named = inline.length > 2 ? inline[0] : tile.querySelector('ytd-channel-name #text, #channel-name #text');
  return readText(named ?? null) || null;
}
