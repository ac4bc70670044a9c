import type { PageContext, PostLocator } from '@/lib/networks/contract';
import { NETWORK_HOSTS } from '@/lib/networks/hosts';

import type { TelegramLocator } from './client';
import { pageOf } from './page-of';

/**
 * Telegram's locator over the clients a script can meet: each always-on script carries only those of its host.
 * @param commentsSelector comments of all these clients
 */
export function buildTelegramLocator(
  locatorOf: (page: PageContext) => TelegramLocator,
  commentsSelector: string,
): PostLocator {
  return {
    id: 'telegram',
    name: 'Telegram',
    matches: NETWORK_HOSTS.telegram,
    identityAttributes: ['data-post', 'data-message-id', 'data-mid'],
    commentsSelector,
    pageOf,
    findPosts: (root, page) => locatorOf(page).findPosts(root, page),
    postOf: (element, page) => locatorOf(page).postOf(element, page),
    postKey: (post, page) => locatorOf(page).postKey(post, page),
    badgeAnchor: (post, page) => locatorOf(page).badgeAnchor(post, page),
  };
}
