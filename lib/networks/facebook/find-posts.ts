import type { PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { findHeadings, findUnnamed, hasHeading, isComment } from './find-parts';
import { selectors } from './selectors';

/** What a post is found by: the item of a list, else its author's heading. */
const ANCHORS = `${selectors.numbered}, ${selectors.article}, ${selectors.heading}`;
const RARE_ANCHORS = `${selectors.reel}, ${selectors.mobilePost}, ${selectors.nameBox}`;
/** What a post that can be answered ends with. */
const BUTTONS = `${selectors.likeButton}, ${selectors.reactions}, ${selectors.commentForm}`;
const PLACES = `${selectors.main}, ${selectors.dialog}, ${selectors.complementary}, ${selectors.feed}`;
/** What only posts have beside a heading that names somebody. */
const EVIDENCE = `${selectors.message}, ${selectors.likeButton}, ${selectors.reactions}, ${selectors.commentForm}, a[href*="__tn__=%2CO"], a[href*="__tn__=,O"]`;

export function* findPosts(root: ParentNode, page: PageContext): Iterable<HTMLElement> {
  if (page.kind === 'messages') return;
  const only = findOnlyPost(root, page);
  if (only !== null) {
    yield only;
    return;
  }
  const found = collectPosts(findAll(root, ANCHORS), root, page);
  yield* found.length > 0 ? found : collectPosts(findAll(root, RARE_ANCHORS), root, page);
}

/** What a feed adds at a time is nearly always one item in boxes that hold no other: no need to look into it for more. */
function findOnlyPost(root: ParentNode, page: PageContext): HTMLElement | null {
  const first = root.querySelector(ANCHORS);
  const post = first === null ? null : postOf(first, page);
  let around: Element | null = post;
  while (around !== null && around !== root) {
    if (hasMoreBehind(around)) return null;
    around = around.parentElement;
  }
  return around === null ? null : post;
}

function hasMoreBehind(element: Element): boolean {
  for (let next = element.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (next.matches(ANCHORS) || next.querySelector(ANCHORS) !== null) return true;
  }
  return false;
}

function collectPosts(anchors: readonly HTMLElement[], root: ParentNode, page: PageContext): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const anchor of anchors) {
    if (found.at(-1)?.contains(anchor) === true) continue;
    const post = postOf(anchor, page);
    if (post !== null && !found.includes(post, -1) && root.contains(post)) found.push(post);
  }
  return found;
}

export function postOf(element: Element, page: PageContext): HTMLElement | null {
  if (page.kind === 'messages') return null;
  const mobile = element.closest<HTMLElement>(selectors.mobilePost);
  if (mobile !== null) return mobile.querySelector('[role="link"]') === null ? null : mobile;
  if (page.url.pathname.startsWith('/reel')) return reelAround(element);
  const item = itemAround(element);
  if (item !== null) return isPost(item, page) ? item : null;
  return blockAround(element, page);
}

/** The item of a list that holds `element`; comments are articles inside of it. */
function itemAround(element: Element): HTMLElement | null {
  const item = outermost(element, `${selectors.numbered}, ${selectors.article}, ${selectors.described}`);
  if (item !== null) return item;
  // Pages of groups number nothing.
  const child = element.closest<HTMLElement>(`${selectors.feed} > *`);
  const box = outermost(element, selectors.virtualized);
  const found = box === null || (child !== null && box.contains(child)) ? child : box;
  return found?.querySelector(selectors.numbered) === null ? found : null;
}

function outermost(element: Element, selector: string): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (let around = element.closest<HTMLElement>(selector); around !== null;) {
    if (!isComment(around)) found = around;
    around = around.parentElement?.closest<HTMLElement>(selector) ?? null;
  }
  return found;
}

/** Shelves of people, reels and groups, placeholders, menus and chats have no author's heading or nothing of a post below it. */
function isPost(item: HTMLElement, page: PageContext): boolean {
  return (item.matches(selectors.described) || item.querySelector(EVIDENCE) !== null) && hasAuthor(item, page.url);
}

/** Who stays unnamed wrote a text at least: boxes of names without one belong to shelves and dialogs. */
function hasAuthor(item: HTMLElement, base: URL): boolean {
  if (hasHeading(item, base)) return true;
  return findUnnamed(item, null) !== null && item.querySelector(selectors.message) !== null;
}

/**
 * A post that is no item of a list: in a dialog, in the side column of a viewer, alone on its page. All around its heading
 * up to the place it stands in, if that holds the buttons: dialogs to write a post in show a shared one without them.
 */
function blockAround(element: Element, page: PageContext): HTMLElement | null {
  const place = element.closest<HTMLElement>(PLACES);
  if (place === null || (page.kind !== 'post' && !place.matches(selectors.dialog))) return null;
  const heading = findHeadings(place, page.url).find((one) => itemAround(one) === null);
  let block = heading ?? null;
  while (block !== null && block.parentElement !== null && block.parentElement !== place) block = block.parentElement;
  if (block === null || !block.contains(element)) return null;
  return block.querySelector(BUTTONS) === null ? null : block;
}

/** A reel of the endless viewer: its player with the names and buttons beside it, as far as no other reel comes in. */
function reelAround(element: Element): HTMLElement | null {
  let reel: HTMLElement | null = null;
  for (
    let around = element.closest<HTMLElement>('*');
    around !== null && !around.matches(`${selectors.main}, body`);
    around = around.parentElement
  ) {
    const players = around.matches(selectors.reel) ? 1 : around.querySelectorAll(selectors.reel).length;
    if (players > 1) break;
    if (players === 1) reel = around;
  }
  return reel !== null && findReelId(reel) !== null ? reel : null;
}

/** Number of the reel whose viewer this is; null for every other post. */
export function findReelId(post: Element): string | null {
  const player = post.matches(selectors.reel) ? post : post.querySelector(selectors.reel);
  if (player === null) return null;
  const number = player.matches(selectors.reelNumber) ? player : player.querySelector(selectors.reelNumber);
  const id = number?.getAttribute('data-video-id') ?? '';
  return /^\d{5,25}$/.test(id) ? id : null;
}

/** Whether the page's address speaks of this post: the one in a dialog, else the first one beside the navigation. */
export function isOpened(post: Element, { kind, document }: PageContext): boolean {
  if (kind !== 'post') return false;
  const inDialog = document.querySelector(within(selectors.dialog));
  const first = inDialog ?? document.querySelector(`${within(selectors.main)}, ${within(selectors.complementary)}`);
  return first !== null && post.contains(first);
}

function within(place: string): string {
  return BUTTONS.split(', ')
    .map((button) => `${place} ${button}`)
    .join(', ');
}
