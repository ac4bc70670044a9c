import type { EditorSpot, PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { findOpened } from './find-opened';
import { COMMENT, UNSEEN } from './page-parts';

/** Boxes come when their placeholder was clicked: an editable element on the desktop, a text area on mobile. */
const BOX = [
  '#contenteditable-root[contenteditable]:not([contenteditable="false"])',
  'yt-live-chat-text-input-field-renderer #input[contenteditable]:not([contenteditable="false"])',
  'ytm-comment-simplebox-renderer textarea',
  'ytm-comment-reply-dialog-renderer textarea',
  '.comment-simplebox-reply',
].join();
const COMPOSER = 'ytd-backstage-post-dialog-renderer, ytd-backstage-create-post-renderer, #backstage-post-dialog';

export function* findEditors(root: ParentNode, page: PageContext): Iterable<EditorSpot> {
  for (const element of findAll(root, BOX)) {
    if (element.closest(UNSEEN) !== null) continue;
    if (element.id === 'input') yield { element, purpose: 'message', answers: null };
    else if (element.closest(COMPOSER) !== null) yield { element, purpose: 'composer', answers: null };
    else yield { element, purpose: 'comment', answers: findAnswered(element, page) };
  }
}

/** The box of an answer stands inside the comment; where it stands in its thread only, the thread's comment is meant. */
function findAnswered(box: Element, page: PageContext): HTMLElement | null {
  const comment = box.closest<HTMLElement>(COMMENT);
  const thread = box.closest('ytd-comment-thread-renderer, ytm-comment-thread-renderer');
  return comment ?? thread?.querySelector<HTMLElement>(COMMENT) ?? findOpened(page);
}
