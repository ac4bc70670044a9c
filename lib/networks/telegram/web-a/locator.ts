import type { PageContext } from '@/lib/networks/contract';
import { findAll } from '@/lib/networks/shared/find-all';
import { ownMatch } from '@/lib/networks/shared/own-match';

import type { TelegramLocator } from '../client';
import { isPrivateChat, readPeerId } from './read-chat';
import { readNativeId } from './read-native-id';
import { chains, foreign, post as postSelector, threadTop } from './selectors';

/** Web A. Messages of groups and channels are posts; letters between two people and comments under a post are not. */
export const webALocator: TelegramLocator = {
  findPosts: (root, page) =>
    isPrivateChat(page) ? [] : findAll(root, postSelector).filter((element) => isPost(element, page)),
  postOf(element, page) {
    const post = element.closest<HTMLElement>(postSelector);
    return post !== null && !isPrivateChat(page) && isPost(post, page) ? post : null;
  },
  postKey: (post, page) => readNativeId(post, page) ?? `${readPeerId(page) ?? ''}/${post.dataset['messageId'] ?? ''}`,
  badgeAnchor(post) {
    const bubble = ownMatch(post, chains.bubble, foreign)?.element ?? post;
    return { element: bubble, where: 'prepend', layout: 'corner' };
  },
};

/** Messages on their way out have fractional ids; in a post's thread everything but the first message is a comment. */
function isPost(element: HTMLElement, page: PageContext): boolean {
  if (!/^\d+$/.test(element.dataset['messageId'] ?? '')) return false;
  const isThread = /^#-?\d+_\d/.test(page.url.hash) && page.document.querySelector(threadTop) !== null;
  return !isThread || element.matches(threadTop);
}
