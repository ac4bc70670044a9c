import type { CommentReader, EditorSpot, PageContext } from '@/lib/networks/contract';
import { findAll } from '@/lib/networks/shared/find-all';

import { buildComment } from '../build-comment';
import { webALocator } from './locator';
import { isPrivateChat } from './read-chat';
import { readPost } from './read-post';
import {
  comment as commentSelector,
  hiddenSlide,
  messageBox,
  messageList,
  post as postSelector,
  threadTop,
  viewsMark,
} from './selectors';

/** Messages in the thread of a post. Their numbers are those of the discussion group, the chat whose thread is open. */
export const webAComments: CommentReader = {
  findComments: (root) => findAll(root, commentSelector),
  commentOf: (element) => element.closest<HTMLElement>(commentSelector),
  commentKey: (comment, page) =>
    /^\d+$/.test(comment.dataset['messageId'] ?? '') ? webALocator.postKey(comment, page) : null,
  commentAnchor: (comment, page) => webALocator.badgeAnchor(comment, page),
  readComment: (comment, page) => buildComment(readPost(comment, page)),
  postOfComment(comment, page) {
    const top = comment.closest(messageList)?.querySelector<HTMLElement>(threadTop) ?? null;
    return top === null ? null : webALocator.postOf(top, page);
  },
};

/** One box below the messages: for comments in a thread, for posts in a channel of one's own, else for messages. */
export function findEditors(root: ParentNode, page: PageContext): EditorSpot[] {
  return findAll(root, messageBox).map((element) => {
    const shown = [...page.document.querySelectorAll<HTMLElement>(postSelector)].filter(
      (message) => message.closest(hiddenSlide) === null,
    );
    const top = shown.find((message) => message.matches(threadTop));
    if (top !== undefined) return { element, purpose: 'comment', answers: webALocator.postOf(top, page) };
    const isChannel = shown.length > 0 && shown.every((message) => message.querySelector(viewsMark) !== null);
    return { element, purpose: isChannel && !isPrivateChat(page) ? 'composer' : 'message', answers: null };
  });
}
