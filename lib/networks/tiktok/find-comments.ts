import type { PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { findAddress, findOpenedPost, findPosts } from './find-posts';
import { commentSelectors, selectors } from './selectors';
import { parseVideoUrl } from './urls';

/** Comments and the answers under them. */
export function* findComments(root: ParentNode): Iterable<HTMLElement> {
  const seen = new Set<HTMLElement>();
  const inside = findAll(root, commentSelectors.text).map(commentAround);
  const own = isElement(root) ? commentAt(root) : null;
  for (const comment of own === null ? inside : [own, ...inside]) {
    if (seen.has(comment) || !(comment === root || root.contains(comment))) continue;
    seen.add(comment);
    yield comment;
  }
}

export function commentOf(element: Element): HTMLElement | null {
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    const texts = around.querySelectorAll<HTMLElement>(commentSelectors.text);
    if (around.matches(commentSelectors.text)) return commentAround(around as HTMLElement);
    if (texts.length > 1) return null;
    const comment = texts[0] === undefined ? null : commentAround(texts[0]);
    if (comment !== null) return comment.contains(element) ? comment : null;
  }
  return null;
}

/** The post a comment stands under: the opened one, else the feed item whose video the address names. */
export function postOfComment(page: PageContext): HTMLElement | null {
  const opened = findOpenedPost(page);
  if (opened !== null && page.kind === 'post') return opened;
  const items = [...findPosts(page.document, page)].filter((post) => post.matches(selectors.feedItem));
  if (items.length <= 1) return items[0] ?? null;
  const id = parseVideoUrl(page.url)?.id;
  return items.find((item) => id !== undefined && findAddress(item, page)?.id === id) ?? null;
}

/** The comment that an answer stands under: the one top comment of the smallest block that holds both. */
export function findParent(comment: HTMLElement): HTMLElement | null {
  if (comment.querySelector(commentSelectors.topText) !== null) return null;
  for (let around = comment.parentElement; around !== null; around = around.parentElement) {
    const tops = around.querySelectorAll<HTMLElement>(commentSelectors.topText);
    if (tops.length > 1) return null;
    if (tops[0] !== undefined) return commentAround(tops[0]);
  }
  return null;
}

/** The numeric id of a comment, on its own element or on the block around it (2021–2023, and partly 2025). */
export function findCommentId(comment: HTMLElement): string | null {
  const around = comment.parentElement;
  const isAlone = around !== null && around.querySelectorAll(commentSelectors.text).length === 1;
  const ids = [comment.id, ...(isAlone ? [around.id] : [])];
  return ids.find((id) => /^\d{15,20}$/.test(id)) ?? null;
}

/** The comment's element: the smallest around the text that also holds the picture or the name of who wrote it. */
function commentAround(text: HTMLElement): HTMLElement {
  let around = text;
  while (around.parentElement !== null && around.parentElement.querySelectorAll(commentSelectors.text).length === 1) {
    around = around.parentElement;
    if (hasAuthor(around)) return around;
  }
  return text;
}

function commentAt(element: HTMLElement): HTMLElement | null {
  const texts = element.querySelectorAll<HTMLElement>(commentSelectors.text);
  return texts.length === 1 && texts[0] !== undefined && commentAround(texts[0]) === element ? element : null;
}

function hasAuthor(element: HTMLElement): boolean {
  return element.querySelector(`${commentSelectors.avatar}, ${commentSelectors.picture}`) !== null;
}

function isElement(node: ParentNode): node is HTMLElement {
  return node.nodeType === 1;
}
