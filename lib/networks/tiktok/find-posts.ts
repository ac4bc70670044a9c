import type { PageContext } from '@/lib/networks/contract';

import { resolveHref } from '../shared/resolve-url';
import { selectors } from './selectors';
import { parseLiveUrl, parseProfileUrl, parseVideoUrl, type VideoAddress } from './urls';

/**
 * A page of one post shows that post only, and since 2025 the feed items that follow it; other pages show feed items and
 * grid tiles. What lies behind an opened viewer is not the page's.
 */
export function* findPosts(root: ParentNode, page: PageContext): Iterable<HTMLElement> {
  if (page.kind === 'messages' || page.kind === 'composer') return;
  const opened = page.kind === 'post' ? findOpenedPost(page) : null;
  if (opened !== null) {
    if (root === opened || root.contains(opened)) yield opened;
    return;
  }
  const wanted =
    page.kind === 'post' ? selectors.feedItem : `${selectors.feedItem}, ${selectors.cell}, ${selectors.tile}`;
  const seen = new Set<HTMLElement>();
  for (const element of matchesIn(root, wanted)) {
    const post = postAt(element, page);
    if (post === null || seen.has(post) || !(post === root || root.contains(post))) continue;
    seen.add(post);
    yield post;
  }
}

export function postOf(element: Element, page: PageContext): HTMLElement | null {
  if (page.kind === 'messages' || page.kind === 'composer') return null;
  const opened = page.kind === 'post' ? findOpenedPost(page) : null;
  if (opened !== null) return opened.contains(element) ? opened : null;
  const item = element.closest<HTMLElement>(selectors.feedItem);
  if (item !== null) return isFeedPost(item) ? item : null;
  if (page.kind === 'post') return null;
  const tile = element.closest<HTMLElement>(`${selectors.cell}, ${selectors.tile}`);
  if (tile !== null) return postAt(tile, page);
  return page.kind === 'feed' ? null : findTileAround(element, page);
}

/** Feed items that are no post of a grid. */
export function isFeedItem(post: HTMLElement): boolean {
  return post.matches(selectors.feedItem);
}

/** A tile, as opposed to a feed item and to the opened post. */
export function isTile(post: HTMLElement): boolean {
  return !isFeedItem(post) && post.querySelector(selectors.openedPart) === null && !isLiveRoom(post);
}

export function isLiveRoom(post: HTMLElement): boolean {
  return post.querySelector(selectors.livePart) !== null;
}

/**
 * Address of a post: by what it holds itself, else by the address bar, where that can only mean this post. Photo posts have
 * neither player nor link.
 */
export function findAddress(post: HTMLElement, page: PageContext): VideoAddress | null {
  const own = findOwnAddress(post, page.url);
  const shown = page.kind === 'post' ? parseVideoUrl(page.url) : null;
  if (own !== null) return own.id === shown?.id ? shown : own;
  if (shown === null || !isFeedItem(post)) return shown;
  const unnamed = [...page.document.querySelectorAll<HTMLElement>(selectors.feedItem)].filter(
    (item) =>
      isFeedPost(item) && findOwnAddress(item, page.url) === null && findHandle(item, page.url) === shown.handle,
  );
  return unnamed.length === 1 && unnamed[0] === post ? shown : null;
}

/** Handle by the profile picture's link, which every generation of feed items and opened posts has. */
export function findHandle(post: HTMLElement, base: URL): string | null {
  const avatar = post.querySelector(selectors.avatarLink);
  if (avatar !== null) return parseProfileUrl(resolveHref(avatar.closest('a') ?? avatar.querySelector('a'), base));
  if (!isFeedItem(post)) return null;
  return parseProfileUrl(resolveHref(post.querySelector(selectors.pictureLink)?.closest('a'), base));
}

function findOwnAddress(post: HTMLElement, base: URL): VideoAddress | null {
  const isItem = isFeedItem(post);
  if (!isItem && isTile(post)) return findLinkedAddress(post, base);
  const linked = isItem ? findLinkedAddress(post, base) : null;
  const played = findPlayedId(post);
  if (played === null || played === linked?.id) return linked;
  return { id: played, handle: null, isPhoto: false };
}

/** The viewer over a page, the video page until 2024, a live room: the smallest element around all of its parts. */
export function findOpenedPost({ document, url }: PageContext): HTMLElement | null {
  const isLive = parseLiveUrl(url) !== null;
  const parts = [...document.querySelectorAll<HTMLElement>(isLive ? selectors.livePart : selectors.openedPart)];
  if (isLive) return findAround(parts, [selectors.video]);
  const media = `${selectors.player}, ${selectors.video}, ${selectors.slide}`;
  return (
    findAround(parts, [selectors.openedCount, media]) ??
    findAround(parts, [selectors.openedCount]) ??
    findAround(parts, [])
  );
}

/** The smallest element around all parts (in DOM order) that also holds every needed thing; the whole page is none. */
function findAround(parts: readonly HTMLElement[], needed: readonly string[]): HTMLElement | null {
  let around = parts[0]?.parentElement ?? null;
  while (around !== null && !isPage(around) && !isAround(around, parts, needed)) around = around.parentElement;
  return around === null || isPage(around) ? null : around;
}

function isPage({ tagName }: Element): boolean {
  return tagName === 'BODY' || tagName === 'HTML';
}

function isAround(element: HTMLElement, parts: readonly HTMLElement[], needed: readonly string[]): boolean {
  // What holds the first and the last holds all: a page with a feed below the video has hundreds of them.
  const last = parts.at(-1);
  return (
    last !== undefined &&
    element.contains(last) &&
    needed.every((selector) =>
      [...element.querySelectorAll(selector)].some((found) => parts.every((part) => !part.contains(found))),
    )
  );
}

function matchesIn(root: ParentNode, selector: string): HTMLElement[] {
  const inside = [...root.querySelectorAll<HTMLElement>(selector)];
  const isSelf = root.nodeType === 1 && (root as HTMLElement).matches(selector);
  return isSelf ? [root as HTMLElement, ...inside] : inside;
}

function postAt(element: HTMLElement, page: PageContext): HTMLElement | null {
  if (element.matches(selectors.feedItem)) return isFeedPost(element) ? element : null;
  const tile = element.closest<HTMLElement>(selectors.cell) ?? withCaption(element);
  return findLinkedAddress(tile, page.url) === null ? null : tile;
}

function isFeedPost(item: HTMLElement): boolean {
  return item.querySelector(selectors.feedContent) !== null;
}

/** Until 2023 the caption stood beside the tile: what holds the two and no other tile. */
function withCaption(tile: HTMLElement): HTMLElement {
  const around = tile.parentElement;
  const beside = tile.nextElementSibling;
  const hasCaption =
    beside !== null &&
    (beside.matches(selectors.tileText) ||
      beside.querySelector(`${selectors.tileText}, ${selectors.tileTitle}`) !== null);
  return hasCaption && around !== null && around.querySelectorAll(selectors.tile).length === 1 ? around : tile;
}

/** The caption of an old tile has no mark above it that a tile has. */
function findTileAround(element: Element, page: PageContext): HTMLElement | null {
  for (let around: Element | null = element, steps = 0; around !== null && steps < 6; around = around.parentElement) {
    const tile = around.querySelector<HTMLElement>(selectors.tile);
    const post = tile === null ? null : postAt(tile, page);
    if (tile !== null) return post?.contains(element) === true ? post : null;
    steps += 1;
  }
  return null;
}

/** Players inside links are previews of other videos. */
function findPlayedId(post: HTMLElement): string | null {
  for (const player of post.querySelectorAll(selectors.player)) {
    const id = /^xgwrapper-\d+-(\d{10,20})$/.exec(player.id)?.[1];
    if (id !== undefined && player.closest(selectors.tileLink) === null) return id;
  }
  return null;
}

function findLinkedAddress(post: HTMLElement, base: URL): VideoAddress | null {
  const inside = [...post.querySelectorAll(selectors.tileLink)];
  for (const link of post.matches(selectors.tileLink) ? [post, ...inside] : inside) {
    if (link.closest(selectors.desc) !== null) continue;
    const address = parseVideoUrl(resolveHref(link, base));
    if (address !== null) return address;
  }
  return null;
}
