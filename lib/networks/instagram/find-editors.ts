import type { EditorSpot, PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { postOf } from './find-posts';
import { selectors } from './selectors';

/** Boxes to write in: below posts, in messages and stories, in the dialog that makes a post. */
export function* findEditors(root: ParentNode, page: PageContext): Iterable<EditorSpot> {
  for (const element of findAll(root, `${selectors.field}, ${selectors.editor}`)) {
    // Fields that grow keep a hidden copy of themselves to measure.
    if (element.closest('[aria-hidden="true"], [hidden]') !== null) continue;
    const spot = describe(element, page);
    if (spot !== null) yield spot;
  }
}

function describe(element: HTMLElement, page: PageContext): EditorSpot | null {
  const post = postOf(element, page);
  if (post !== null) return { element, purpose: 'comment', answers: post };
  if (page.kind === 'messages' || page.url.pathname.startsWith('/stories/'))
    return { element, purpose: 'message', answers: null };
  const dialog = element.closest(selectors.dialog);
  // Beside the endless viewer of reels comments stand in a panel of their own.
  if (holdsComments(element, dialog)) return { element, purpose: 'comment', answers: null };
  if (dialog !== null) return { element, purpose: isSending(dialog) ? 'message' : 'composer', answers: null };
  if (page.kind === 'composer') return { element, purpose: 'composer', answers: null };
  // Messages also open in a corner of any page; other fields are settings and forms.
  return element.matches(selectors.editor) ? { element, purpose: 'message', answers: null } : null;
}

function isSending(dialog: Element): boolean {
  return dialog.querySelector(selectors.recipients) !== null;
}

/** Whether comments stand near by: in the dialog around the box, else in one of the elements around it. */
function holdsComments(element: Element, dialog: Element | null): boolean {
  if (dialog !== null) return dialog.querySelector(selectors.commentTime) !== null;
  const main = element.closest(selectors.main);
  for (let around = element.parentElement; around !== null && around !== main; around = around.parentElement)
    if (around.querySelector(selectors.commentTime) !== null) return around.querySelector(selectors.article) === null;
  return false;
}
