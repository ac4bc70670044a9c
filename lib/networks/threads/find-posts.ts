import type { PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { findActionRow, findTimeLink } from './find-parts';
import { selectors } from './selectors';

export function* findPosts(root: ParentNode, page: PageContext): Iterable<HTMLElement> {
  if (page.kind === 'messages') return;
  for (const element of findAll(root, selectors.post)) if (isPost(element, page)) yield element;
}

export function postOf(element: Element, page: PageContext): HTMLElement | null {
  if (page.kind === 'messages') return null;
  const post = outermost(element);
  return post !== null && isPost(post, page) ? post : null;
}

/** Not a quoted post, not one on a page left behind, not the post an answer is being written to. */
function isPost(element: HTMLElement, { url, kind }: PageContext): boolean {
  if (element.parentElement?.closest(selectors.post)) return false;
  if (element.closest(selectors.hidden) !== null) return false;
  if (element.closest(selectors.dialog)?.querySelector(selectors.editor)) return false;
  // Promoted posts have no time, rows of people and places have no buttons below; rows of "activity" have a time only.
  return (kind !== 'other' && findTimeLink(element, url) !== null) || findActionRow(element) !== null;
}

function outermost(element: Element): HTMLElement | null {
  let post = element.closest<HTMLElement>(selectors.post);
  for (let around = post; around !== null; around = around.parentElement?.closest<HTMLElement>(selectors.post) ?? null)
    post = around;
  return post;
}
