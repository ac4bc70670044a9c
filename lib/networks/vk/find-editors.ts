import type { EditorSpot, PageContext } from '@/lib/networks/contract';
import { findAll } from '@/lib/networks/shared/find-all';

import {
  answeredInput,
  comment as commentSelector,
  commentBox,
  composerBox,
  editing,
  messageBox,
  replyForm,
} from './comment-selectors';
import { vkComments } from './comments';
import { vkLocator } from './locator';
import { readCommentId } from './read-comment-id';

const EDITABLE = '[contenteditable]:not([contenteditable="false"]), textarea';

/** Boxes to write in; drawn look-alikes that bring the real one on a press are none. */
export function findEditors(root: ParentNode, page: PageContext): EditorSpot[] {
  return findAll(root, `${commentBox}, ${composerBox}, ${messageBox}`).flatMap((box): EditorSpot[] => {
    const element = box.matches(EDITABLE) ? box : box.querySelector<HTMLElement>(EDITABLE);
    if (element === null) return [];
    if (box.matches(messageBox)) return [{ element, purpose: 'message', answers: null }];
    if (box.matches(composerBox)) return [{ element, purpose: 'composer', answers: null }];
    return [{ element, purpose: 'comment', answers: findAnswered(box, page) }];
  });
}

/** The comment the box stands in or names by its number, else the post around it. */
function findAnswered(box: HTMLElement, page: PageContext): HTMLElement | null {
  const around = box.closest<HTMLElement>(commentSelector);
  if (around !== null) return around.querySelector(editing) === null ? around : null;
  const post = vkLocator.postOf(box, page);
  const number = box.closest(replyForm)?.querySelector<HTMLInputElement>(answeredInput)?.value ?? '';
  if (!/^[1-9]\d*$/.test(number)) return post;
  for (const comment of vkComments.findComments(post ?? page.document, page))
    if (readCommentId(comment, page.url)?.id.endsWith(`_${number}`) === true) return comment;
  return post;
}
