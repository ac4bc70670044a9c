import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';

import { parseHandle } from './address';
import { buildTelegramLocator } from './build-locator';
import type { TelegramClient } from './client';

/** Telegram's adapter over the clients a script can meet. */
export function buildTelegramAdapter(clientOf: (page: PageContext) => TelegramClient): NetworkAdapter {
  return {
    ...buildTelegramLocator(clientOf),
    readPost: (post, page) => clientOf(page).readPost(post, page),
    comments: null,
    findEditors: () => [],
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
