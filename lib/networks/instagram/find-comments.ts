import type { PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { resolveHref } from '../shared/resolve-url';
import { findPosts, postOf } from './find-posts';
import { isReelsViewer } from './find-reels';
import { selectors } from './selectors';
import { type CommentAddress, parseCommentUrl, parseProfileUrl } from './urls';

/** Comments of the posts that the page shows; of a page behind a dialog none. */
export function findComments(root: ParentNode, page: PageContext): HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const post of findPostsAround(root, page))
    for (const part of findAll(post, `${selectors.commentTime}, ${selectors.commentPreview}`)) {
      const comment = commentAt(part, post, page.url);
      if (comment !== null && (comment === root || root.contains(comment))) found.add(comment);
    }
  return [...found];
}

export function commentOf(element: Element, page: PageContext): HTMLElement | null {
  const scope = isReelsViewer(page) ? page.document : postOf(element, page);
  return scope === null ? null : (findComments(scope, page).findLast((comment) => comment.contains(element)) ?? null);
}

/** Address of a comment by its time; previews in the feed have none. */
export function findCommentAddress(comment: HTMLElement, base: URL): CommentAddress | null {
  const time = comment.querySelector(selectors.commentTime);
  return parseCommentUrl(resolveHref(time?.closest('a'), base));
}

/** The name: the first profile link with a text; the one around the profile picture has none. */
export function findCommentName(comment: HTMLElement, base: URL): { link: HTMLElement; handle: string } | null {
  for (const link of comment.querySelectorAll<HTMLElement>(selectors.link)) {
    const handle = parseProfileUrl(resolveHref(link, base));
    if (handle !== null && link.textContent.trim() === handle) return { link, handle };
  }
  return null;
}

/** Posts inside `root`, or the one around it. Beside the endless viewer comments stand in a panel of their own. */
function findPostsAround(root: ParentNode, page: PageContext): HTMLElement[] {
  if (isReelsViewer(page)) return [page.document.body];
  const inside = [...findPosts(root, page)];
  const around = root.nodeType === 1 ? postOf(root as HTMLElement, page) : null;
  return around === null || inside.includes(around) ? inside : [around, ...inside];
}

function commentAt(part: HTMLElement, post: HTMLElement, base: URL): HTMLElement | null {
  if (!part.matches(selectors.commentTime)) return isPreview(part, base) ? part : null;
  if (parseCommentUrl(resolveHref(part.closest('a'), base)) === null) return null;
  const entry = part.closest<HTMLElement>(selectors.entry);
  if (entry !== null && post.contains(entry) && countTimes(entry) === 1) return entry;
  return aroundPicture(part, post);
}

/** The nearest element with a profile picture in it; should there be none, the widest one of this comment only. */
function aroundPicture(time: HTMLElement, post: HTMLElement): HTMLElement {
  let around = time;
  while (around.parentElement !== null && around.parentElement !== post) {
    if (countTimes(around.parentElement) > 1 || holdsPost(around.parentElement)) break;
    around = around.parentElement;
    if (around.querySelector(`a ${selectors.picture}, ${selectors.spanLink} ${selectors.picture}`) !== null) break;
  }
  return around;
}

function countTimes(element: Element): number {
  return element.querySelectorAll(selectors.commentTime).length;
}

/** Caption and form belong to the post. */
function holdsPost(element: Element): boolean {
  return element.querySelector(selectors.field) !== null || element.querySelectorAll(selectors.time).length > 1;
}

/** Somebody's name and a text; slides of a carousel are in a list, too. */
function isPreview(part: HTMLElement, base: URL): boolean {
  if (part.querySelector(selectors.time) !== null) return false;
  return part.querySelector(selectors.run) !== null && findCommentName(part, base) !== null;
}
