import type { PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { resolveHref } from '../shared/resolve-url';
import { isEmbedded } from './find-own';
import { selectors } from './selectors';
import { findStatusId, isViewerUrl, parseStatusUrl } from './urls';

export function findPosts(root: ParentNode, page: PageContext): HTMLElement[] {
  const viewer = findViewer(page);
  // By element name first: the whole selector, tried on each element of a post, costs several times as much.
  return findAll(root, 'article').filter((post) => isPost(post) && viewer?.contains(post) !== false);
}

export function postOf(element: Element, page: PageContext): HTMLElement | null {
  let post = element.closest<HTMLElement>(selectors.post);
  // A post embedded in an Article is part of the Article.
  while (post !== null && !isWhole(post)) post = post.parentElement?.closest<HTMLElement>(selectors.post) ?? null;
  return post === null || findViewer(page)?.contains(post) === false ? null : post;
}

/**
 * The open photo or video viewer. What lies behind it is covered, and the opened post is often there a second time. The
 * address tells when it is closed: the dialog itself may go a moment later.
 */
export function findViewer({ document, url }: PageContext): Element | null {
  if (!isViewerUrl(url)) return null;
  return document.querySelector(`${selectors.viewer} article`)?.closest(selectors.viewer) ?? null;
}

/** Of what matches `selectors.post`: not a tombstone, not an embedded post. */
function isWhole(post: HTMLElement): boolean {
  return post.querySelector(selectors.postBody) !== null && (post.parentElement?.closest('article') ?? null) === null;
}

/** Any element; `isWhole` for what is known to look like a post. */
export function isPost(element: HTMLElement): boolean {
  return element.matches(selectors.post) && isWhole(element);
}

/** The short way to the id of nearly every post: only a post's own time stands inside a link, a quoted one's does not. */
export function readTimedId(post: HTMLElement, base: URL): string | null {
  const time = post.querySelector(selectors.linkedTime);
  if (time === null || isEmbedded(time, post)) return null;
  const link = time.closest('a');
  return findStatusId(link?.getAttribute('href') ?? '') ?? parseStatusUrl(resolveHref(link, base))?.id ?? null;
}
