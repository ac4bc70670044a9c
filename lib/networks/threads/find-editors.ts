import type { EditorSpot, PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { findConversation } from './find-answers';
import { findTimeLink, isBefore } from './find-parts';
import { findPosts } from './find-posts';
import { selectors } from './selectors';

/** Boxes to write in, all of them Lexical: in a dialog over the page, or below the opened post. */
export function* findEditors(root: ParentNode, page: PageContext): Iterable<EditorSpot> {
  for (const element of findAll(root, selectors.editor)) {
    if (element.closest(`${selectors.hidden}, [aria-hidden="true"]`) !== null) continue;
    yield describe(element, page);
  }
}

function describe(element: HTMLElement, page: PageContext): EditorSpot {
  if (page.kind === 'messages') return { element, purpose: 'message', answers: null };
  const dialog = element.closest(selectors.dialog);
  if (dialog === null) {
    const answers = findConversation(page)?.opened ?? null;
    return { element, purpose: answers === null ? 'composer' : 'comment', answers };
  }
  const shown = findPostAbove(dialog, element);
  if (shown === null) return { element, purpose: 'composer', answers: null };
  return { element, purpose: 'comment', answers: findSame(shown, page) };
}

/** The dialog shows the post that is answered above the box; a quoted one is shown below it. */
function findPostAbove(dialog: Element, element: Element): Element | null {
  const first = dialog.querySelector(`${selectors.post}, ${selectors.linkedTime}`);
  return first !== null && isBefore(first, element) ? (first.closest(selectors.post) ?? dialog) : null;
}

/** The same post on the page behind the dialog. */
function findSame(shown: Element, page: PageContext): HTMLElement | null {
  const code = findTimeLink(shown, page.url)?.address.code;
  if (code === undefined) return null;
  for (const post of findPosts(page.document, page))
    if (findTimeLink(post, page.url)?.address.code === code) return post;
  return null;
}
