import type { EditorSpot, PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { commentOf, postOfComment } from './find-comments';
import { commentSelectors } from './selectors';

/** Boxes to write in: comment boxes, the caption of an upload, messages. All are Draft.js, older comment boxes plain. */
export function* findEditors(root: ParentNode, page: PageContext): Iterable<EditorSpot> {
  const boxes = `${commentSelectors.draft}, ${commentSelectors.box} [contenteditable="true"], ${commentSelectors.box} textarea`;
  for (const element of findAll(root, boxes)) {
    const isComment = element.closest(commentSelectors.box) !== null;
    if (page.kind === 'messages') yield { element, purpose: 'message', answers: null };
    else if (page.kind === 'composer' && !isComment) yield { element, purpose: 'composer', answers: null };
    else yield { element, purpose: 'comment', answers: findAnswered(element, page) };
  }
}

/** A box inside a thread answers its comment, the one below or above all comments the post. */
function findAnswered(element: HTMLElement, page: PageContext): HTMLElement | null {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const tops = around.querySelectorAll(commentSelectors.topText);
    if (tops.length > 1) break;
    const isThread = tops[0] !== undefined && around.querySelector('ul, video') === null;
    const comment = isThread && tops[0] !== undefined ? commentOf(tops[0]) : null;
    if (comment !== null && isInThread(around)) return comment;
  }
  return postOfComment(page);
}

/** A thread stands among others; the list with a single comment and the box of the post would look the same. */
function isInThread(around: HTMLElement): boolean {
  const siblings = [...(around.parentElement?.children ?? [])].filter((sibling) => sibling !== around);
  return siblings.some((sibling) => sibling.querySelector(commentSelectors.topText) !== null);
}
