import type { EditorSpot, PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { findOpenedPost } from './find-answers';
import { isPost } from './find-posts';
import { selectors } from './selectors';

/** Boxes of X: composer, answers below the opened post and in dialogs, messages. */
export function findEditors(root: ParentNode, page: PageContext): EditorSpot[] {
  const posts = findAll(root, selectors.postBox).map((element) => readPostBox(element, page));
  const messages = findAll(root, selectors.messageBox).map((element): EditorSpot => ({
    element,
    purpose: 'message',
    answers: null,
  }));
  return [...posts, ...messages];
}

/**
 * A box in a list stands in the cell of the opened post and answers it. A dialog for an answer shows the post it answers above
 * the box, one that quotes shows it below.
 */
function readPostBox(element: HTMLElement, page: PageContext): EditorSpot {
  const dialog = element.closest(selectors.dialog);
  if (element.closest(selectors.cell) !== null) return { element, purpose: 'comment', answers: findOpenedPost(page) };
  const above = [...(dialog?.querySelectorAll<HTMLElement>(selectors.post) ?? [])].findLast(
    (post) => isPost(post) && (post.compareDocumentPosition(element) & 4) !== 0,
  );
  return { element, purpose: above === undefined ? 'composer' : 'comment', answers: above ?? null };
}
