import type { PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { resolveHref } from '../shared/resolve-url';
import { isDrawn } from './find-parts';
import { iconPaths, selectors } from './selectors';
import { isInstagram, parseProfilePage } from './urls';

/**
 * The endless viewer of reels. Its address names the reel it was opened with and stays the same while others come into view
 * (2026), so it says nothing about any reel on the page.
 */
export function isReelsViewer({ url }: PageContext): boolean {
  return /^\/reels(?:\/[\w-]+)?\/?$/.test(url.pathname);
}

/** Reels in `root`: a plain box around each player, told by the author's link and the comment button in it. */
export function* findReels(root: ParentNode, { url }: PageContext): Iterable<HTMLElement> {
  for (const video of findAll(root, selectors.video)) {
    const reel = reelAround(video, url);
    if (reel !== null && (reel === root || root.contains(reel))) yield reel;
  }
}

export function reelOf(element: Element, { url }: PageContext): HTMLElement | null {
  let around: Element | null = element;
  while (around !== null && !around.matches(selectors.video) && around.querySelector(selectors.video) === null)
    around = around.parentElement;
  const video = around?.matches(selectors.video) === true ? around : around?.querySelector(selectors.video);
  const reel = video === null || video === undefined ? null : reelAround(video, url);
  return reel?.contains(element) === true ? reel : null;
}

/** Author of a reel in the viewer: names lead to the account's reels there. */
export function findReelAuthor(reel: Element, base: URL): { link: HTMLElement; handle: string } | null {
  for (const link of reel.querySelectorAll<HTMLElement>(selectors.link)) {
    const url = resolveHref(link, base);
    const profile = url !== null && isInstagram(url) ? parseProfilePage(url) : null;
    if (profile !== null && ['', 'reels'].includes(profile.tab)) return { link, handle: profile.handle };
  }
  return null;
}

function reelAround(video: Element, base: URL): HTMLElement | null {
  let around = video.parentElement;
  while (around !== null && !around.matches(`${selectors.main}, ${selectors.dialog}`)) {
    if (around.querySelectorAll(selectors.video).length > 1) return null;
    if (hasCommentIcon(around) && findReelAuthor(around, base) !== null)
      return around.closest(selectors.main) === null ? null : around;
    around = around.parentElement;
  }
  return null;
}

function hasCommentIcon(element: Element): boolean {
  return [...element.querySelectorAll(selectors.icon)].some((icon) => isDrawn(icon, iconPaths.comment));
}
