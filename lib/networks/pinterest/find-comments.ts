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

/** From the body of a comment as far as its time and its buttons, not as far as another comment. */
function commentAround(body: HTMLElement): HTMLElement {
  let comment = body;
  for (
    let around = body.parentElement;
    around !== null && bodiesIn(around).length === 1;
    around = around.parentElement
  ) {
    if (around.matches(commentSelectors.list) || around.tagName === 'BODY') break;
    if (around.querySelector(`${commentSelectors.time}, ${commentSelectors.reply}`) !== null) return around;
    if (around.matches(commentSelectors.thread)) comment = around;
  }
  return comment;
}

function isElement(node: ParentNode): node is HTMLElement {
  return node.nodeType === 1;
}
