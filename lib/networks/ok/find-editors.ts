import type { EditorSpot, PageContext } from '@/lib/networks/contract';
import { findAll } from '@/lib/networks/shared/find-all';

import { comment as commentSelector } from './comment-root';
import { commentBox, composerBox, messageBox } from './comment-selectors';
import { findPost } from './comments';

const EDITABLE = '[contenteditable]:not([contenteditable="false"]), textarea';

/** Boxes to write in; the line above a feed that opens the one for a new post is a link, not a box. */
export function findEditors(root: ParentNode, page: PageContext): EditorSpot[] {
  const seen = new Set<Element>();
  return findAll(root, `${commentBox}, ${composerBox}, ${messageBox}`).flatMap((box): EditorSpot[] => {
    const element = box.matches(EDITABLE) ? box : box.querySelector<HTMLElement>(EDITABLE);
    if (element === null || seen.has(element) || isMirror(element)) return [];
    seen.add(element);
    // Each of the three may be drawn with the class of a comment's box.
    if (isOf(box, element, messageBox)) return [{ element, purpose: 'message', answers: null }];
    if (isOf(box, element, composerBox)) return [{ element, purpose: 'composer', answers: null }];
    return [{ element, purpose: 'comment', answers: findAnswered(element, page) }];
  });
}

/** The hidden field that is sent in place of the editable element the person sees. */
function isMirror(element: HTMLElement): boolean {
  if (element.hidden || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')) return true;
  const form = element.matches('textarea') ? element.closest('form, .comments_add') : null;
  return form !== null && form.querySelector('[contenteditable]:not([contenteditable="false"])') !== null;
}

function isOf(box: Element, element: Element, selector: string): boolean {
  return box.matches(selector) || element.closest(selector) !== null;
}

/** The comment the box stands in, else the post around it or the one the address names. */
function findAnswered(element: HTMLElement, page: PageContext): HTMLElement | null {
  return element.closest<HTMLElement>(commentSelector) ?? findPost(element, page);
}
