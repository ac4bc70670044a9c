import { findAll } from '@/lib/networks/shared/find-all';
import { ownMatch } from '@/lib/networks/shared/own-match';

import { buildNativeId } from '../address';
import type { TelegramLocator } from '../client';
import { readChat, readMessageId, readPeerId } from './read-chat';
import { chains, discussion, foreign, post as postSelector } from './selectors';

/** Web K. Messages of groups and channels are posts; letters between two people and comments under a post are not. */
export const webKLocator: TelegramLocator = {
  findPosts: (root) => findAll(root, postSelector).filter((element) => isPost(element)),
  postOf(element) {
    const post = element.closest<HTMLElement>(postSelector);
    return post !== null && isPost(post) ? post : null;
  },
  postKey(post, page) {
    const messageId = readMessageId(post);
    if (messageId === null) return null;
    return buildNativeId(readChat(post, page), messageId) ?? `${readPeerId(post) ?? ''}/${messageId}`;
  },
  badgeAnchor(post) {
    const bubble = ownMatch(post, chains.bubble, foreign)?.element ?? post;
    return { element: bubble, where: 'prepend', layout: 'corner' };
  },
};

function isPost(element: HTMLElement): boolean {
  // Private chats have positive ids.
  if (/^\d/.test(readPeerId(element) ?? '')) return false;
  return readMessageId(element) !== null && element.closest(discussion) === null;
}
