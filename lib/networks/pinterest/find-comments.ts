import type { PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { findOpenedPin } from './find-posts';
import { commentSelectors } from './selectors';

const MARKS = `${commentSelectors.body}, ${commentSelectors.thread}`;

/** Comments and the answers below them. */
export function* findComments(root: ParentNode): Iterable<HTMLElement> {
  const seen = new Set<HTMLElement>();
  const marks = findAll(root, MARKS);
  const own = isElement(root) ? commentOf(root) : null;
  const found = marks.flatMap((mark) => (isAlone(mark) ? commentAround(mark) : []));
  for (const comment of own === root ? [own, ...found] : found) {
    if (seen.has(comment) || !(comment === root || root.contains(comment))) continue;
    seen.add(comment);
    yield comment;
  }
}

export function commentOf(element: Element): HTMLElement | null {
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    const bodies = bodiesIn(around);
    const [only] = bodies;
    if (bodies.length > 1) return null;
    const comment = only === undefined ? null : commentAround(only);
    if (comment !== null) return comment.contains(element) ? comment : null;
  }
  return null;
}

export function postOfComment(page: PageContext): HTMLElement | null {
  return page.kind === 'post' ? findOpenedPin(page) : null;
}

/** Bodies of comments; a thread without one (until 2022) is its own. */
function bodiesIn(element: Element): HTMLElement[] {
  const inside = [...element.querySelectorAll<HTMLElement>(MARKS)];
  const own = element.matches(MARKS) ? [element as HTMLElement, ...inside] : inside;
  return own.filter(isAlone);
}

function isAlone(mark: HTMLElement): boolean {
  return mark.matches(commentSelectors.body) || mark.querySelector(commentSelectors.body) === null;
}

/**
 * All of a thread or list around the body that holds no other comment; without such a mark, as far as its time and buttons.
 */
function commentAround(body: HTMLElement): HTMLElement {
  const isMarked = body.closest(`${commentSelectors.thread}, ${commentSelectors.list}`) !== null;
  const isWhole = (element: HTMLElement): boolean =>
    element.matches(commentSelectors.thread) || (!isMarked && hasButtons(element));
  let comment = body;
  for (let around: HTMLElement | null = body; around !== null && !isBeyond(around); around = around.parentElement) {
    comment = around;
    if (isWhole(around)) break;
  }
  return isMarked || hasButtons(comment) ? comment : body;
}

function hasButtons(element: Element): boolean {
  return element.querySelector(`${commentSelectors.time}, ${commentSelectors.reply}`) !== null;
}

function isBeyond(element: Element): boolean {
  return element.tagName === 'BODY' || element.matches(commentSelectors.list) || bodiesIn(element).length !== 1;
}

function isElement(node: ParentNode): node is HTMLElement {
  return node.nodeType === 1;
}
