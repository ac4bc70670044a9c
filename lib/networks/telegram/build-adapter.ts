import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';
import { NETWORK_HOSTS } from '@/lib/networks/hosts';

import { parseHandle } from './address';
import type { TelegramClient } from './client';
import { pageOf } from './page-of';

/** Telegram's adapter over the clients a script can meet: each always-on script carries only those of its host. */
export function buildTelegramAdapter(clientOf: (page: PageContext) => TelegramClient): NetworkAdapter {
  return {
    id: 'telegram',
    name: 'Telegram',
    matches: NETWORK_HOSTS.telegram,
    identityAttributes: ['data-post', 'data-message-id', 'data-mid'],
    pageOf,
    findPosts: (root, page) => clientOf(page).findPosts(root, page),
    postOf: (element, page) => clientOf(page).postOf(element, page),
    postKey: (post, page) => clientOf(page).postKey(post, page),
    badgeAnchor: (post, page) => clientOf(page).badgeAnchor(post, page),
    readPost: (post, page) => clientOf(page).readPost(post, page),
    readAccount: (page) => clientOf(page).readAccount(page),
    // No client shows the person's own username beside the chats.
    readSignedInAs: () => null,
    profileUrl(handle) {
      const name = parseHandle(handle);
      return name === null ? null : `https://t.me/${name}`;
    },
    // Neither a public search nor an address that opens a composer exists.
    searchUrl: () => null,
    composeUrl: () => null,
  };
}
