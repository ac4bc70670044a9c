import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';

import { parseHandle } from './address';
import { buildTelegramLocator } from './build-locator';
import type { TelegramClient } from './client';

/** Telegram's adapter over the clients a script can meet. */
export function buildTelegramAdapter(
  clientOf: (page: PageContext) => TelegramClient,
  commentsSelector: string,
): NetworkAdapter {
  return {
    ...buildTelegramLocator(clientOf, commentsSelector),
    readPost: (post, page) => clientOf(page).readPost(post, page),
    comments: {
      findComments: (root, page) => clientOf(page).comments.findComments(root, page),
      commentOf: (element, page) => clientOf(page).comments.commentOf(element, page),
      commentKey: (comment, page) => clientOf(page).comments.commentKey(comment, page),
      commentAnchor: (comment, page) => clientOf(page).comments.commentAnchor(comment, page),
      readComment: (comment, page) => clientOf(page).comments.readComment(comment, page),
      postOfComment: (comment, page) => clientOf(page).comments.postOfComment(comment, page),
    },
    findEditors: (root, page) => clientOf(page).findEditors(root, page),
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
