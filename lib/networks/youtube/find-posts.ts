import type { PageContext } from '@/lib/networks/contract';

import { findAll, isElement } from '../shared/find-all';
import { resolveHref } from '../shared/resolve-url';
import { findOpened } from './find-opened';
import { AD, BESIDE_VIDEO, COLLECTION, COMMUNITY, POST_LINK, REEL, TILE, VIDEO_LINK, WATCH } from './page-parts';
import { parsePostUrl, parseVideoUrl, type VideoAddress } from './urls';

/** Pages of one video or post show that one only; all others show cells. */
export function* findPosts(root: ParentNode, page: PageContext): Iterable<HTMLElement> {
  if (page.kind === 'post') {
    const opened = findOpened(page);
    if (opened !== null && (root === opened || root.contains(opened))) yield opened;
  } else if (page.kind !== 'messages' && page.kind !== 'composer') {
    for (const tile of findOuterTiles(root)) if (isTile(tile, page.url) && !isLeft(tile)) yield tile;
  }
}

/** What a feed adds is nearly always a cell itself, or stands in one: then there is none to look for. */
function findOuterTiles(root: ParentNode): HTMLElement[] {
  const around = isElement(root) ? findTile(root) : null;
  if (around === null) return findAll(root, TILE);
  return around === root ? [around] : [];
}

/**
 * The cell around an element, or the opened video for all that belongs to it. Cells of a page left behind stay posts of that
 * page: it comes back as it was, and nothing tells of that but an attribute of the page.
 */
export function postOf(element: Element, page: PageContext): HTMLElement | null {
  const tile = findTile(element);
  if (tile !== null && tile.closest(WATCH) === null) {
    const isOpenable = page.kind !== 'post' || isLeft(tile) || findOpened(page) === tile;
    return isOpenable && isTile(tile, page.url) ? tile : null;
  }
  if (page.kind !== 'post') return null;
  const part = element.closest(AROUND_OPENED);
  if (part?.matches(BESIDE_VIDEO) === true) return null;
  const opened = findOpened(page);
  if (opened === null) return null;
  if (opened.tagName === 'BODY') return opened.contains(element) ? opened : null;
  return part !== null && (part.contains(opened) || opened.contains(part)) ? opened : null;
}

/** The video of a cell, by its first link to one; null for community posts and for ads that lead elsewhere. */
export function findVideoAddress(tile: Element, base: URL): VideoAddress | null {
  const first = parseVideoUrl(resolveHref(tile.querySelector(VIDEO_LINK), base));
  if (first !== null) return first;
  for (const link of tile.querySelectorAll(VIDEO_LINK)) {
    const address = parseVideoUrl(resolveHref(link, base));
    if (address !== null) return address;
  }
  return null;
}

/** The community post of a cell, itself included. */
export function findCommunityPost(tile: HTMLElement): HTMLElement | null {
  return tile.matches(COMMUNITY) ? tile : tile.querySelector<HTMLElement>(COMMUNITY);
}

/** The outermost community post first names itself (around its time); links in its text lead to others. */
export function findPostId(post: Element, base: URL): string | null {
  for (const link of post.querySelectorAll(POST_LINK)) {
    const id =
      link.closest('#content-text, #home-content-text') === null ? parsePostUrl(resolveHref(link, base)) : null;
    if (id !== null) return id;
  }
  return null;
}

export function isAd(tile: Element): boolean {
  return tile.matches(AD) || tile.querySelector(AD) !== null;
}

const AROUND_OPENED = [WATCH, REEL, COMMUNITY, BESIDE_VIDEO].join();
const AROUND_TILE = [TILE, WATCH].join();

function findTile(element: Element): HTMLElement | null {
  let tile = element.closest<HTMLElement>(TILE);
  for (let outer = tile; outer !== null; outer = outer.parentElement?.closest<HTMLElement>(TILE) ?? null) tile = outer;
  return tile;
}

/** A cell with a video, a community post or an ad in it, and in no other cell. Asked of every cell while a feed streams. */
function isTile(tile: HTMLElement, base: URL): boolean {
  if (tile.parentElement?.closest(AROUND_TILE)) return false;
  const special = tile.matches(SPECIAL) ? tile : tile.querySelector(SPECIAL);
  if (special !== null) return special.matches(COMMUNITY) || (special.matches(AD) && hasLink(tile));
  const address = findVideoAddress(tile, base);
  if (address === null) return false;
  // In lists every link names the list; elsewhere a cell that does is the list's own.
  return address.list === null || address.list === base.searchParams.get('list') || !tile.matches(ANY_CELL);
}

/** What makes a cell something else than a video; the outermost, which comes first, decides. */
const SPECIAL = [COMMUNITY, AD, COLLECTION].join();

function hasLink(tile: Element): boolean {
  return tile.querySelector('a[href]') !== null;
}

/** Cells of videos, lists and channels alike; the names of the others tell that they hold a video. */
const ANY_CELL = 'ytd-rich-item-renderer, yt-lockup-view-model, ytm-rich-item-renderer';

function isLeft(element: Element): boolean {
  return element.closest('[hidden]') !== null;
}
