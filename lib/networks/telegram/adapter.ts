import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';
import { NETWORK_HOSTS } from '@/lib/networks/hosts';

import { parseHandle } from './address';
import type { TelegramClient } from './client';
import { pageOf } from './page-of';
import { previewClient } from './preview/client';
import { webAClient } from './web-a/client';
import { webKClient } from './web-k/client';

/**
 * Telegram: one network, three clients that share no markup. t.me (public preview, embeds, landing pages), Web A
 * (`/a`, before that `/z`) and Web K (`/k`) of web.telegram.org; each has its own folder, this file only chooses.
 */
export const telegramAdapter: NetworkAdapter = {
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

function clientOf(page: PageContext): TelegramClient {
  if (page.url.hostname !== 'web.telegram.org') return previewClient;
  return page.url.pathname.startsWith('/k') ? webKClient : webAClient;
}
