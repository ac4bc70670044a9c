import type { CommentReader, EditorSpot } from '@/lib/networks/contract';
import { findAll } from '@/lib/networks/shared/find-all';

import { buildComment } from '../build-comment';
import { webKLocator } from './locator';
import { readMessageId } from './read-chat';
import { readPost } from './read-post';
import {
  activeChat,
  channelPost,
  chat,
  comment as commentSelector,
  coveredChat,
  discussion,
  messageBox,
  post as postSelector,
} from './selectors';

/** Messages in the discussion of a post. The post itself stands there as a copy under another number: it is not given. */
export const webKComments: CommentReader = {
  findComments: (root) => findAll(root, commentSelector),
  commentOf: (element) => element.closest<HTMLElement>(commentSelector),
  commentKey: (comment, page) => (readMessageId(comment) === null ? null : webKLocator.postKey(comment, page)),
  commentAnchor: (comment, page) => webKLocator.badgeAnchor(comment, page),
  readComment: (comment, page) => buildComment(readPost(comment, page)),
  postOfComment: () => null,
};

/** One box below the bubbles: for comments in a discussion, for posts in a channel of one's own, else for messages. */
export function findEditors(root: ParentNode): EditorSpot[] {
  return findAll(root, messageBox).flatMap((element): EditorSpot[] => {
    const covered = element.closest(coveredChat);
    if (covered?.parentElement?.querySelector(activeChat)) return [];
    if (element.closest(discussion) !== null) return [{ element, purpose: 'comment', answers: null }];
    const bubbles = [...(element.closest(chat)?.querySelectorAll(postSelector) ?? [])];
    const isChannel = bubbles.length > 0 && bubbles.every((bubble) => bubble.matches(channelPost));
    return [{ element, purpose: isChannel ? 'composer' : 'message', answers: null }];
  });
}
