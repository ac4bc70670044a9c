import type { RawAccount, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { emptyRawAccount } from '@/lib/networks/shared/empty';
import { readText } from '@/lib/networks/shared/read-text';

import type { TelegramClient } from '../client';
import { findEditors, webKComments } from './comments';
import { webKLocator } from './locator';
import { readChatAuthor } from './read-authors';
import { readPost } from './read-post';
import { chatHeader } from './selectors';

/** Web K. Messages of groups and channels are posts; letters between two people and comments under a post are not. */
export const webKClient: TelegramClient = {
  ...webKLocator,
  readPost,
  comments: webKComments,
  findEditors,
  readAccount,
};

/** The open channel or group; only its name, number of members and, in the address bar, its username. */
function readAccount(page: PageContext): Reading<RawAccount> | null {
  const title = page.document.querySelector<HTMLElement>(chatHeader.title);
  const peer = title?.dataset['peerId'] ?? null;
  if (title === null || peer === null || !peer.startsWith('-')) return null;
  const { name, handle, url, avatarUrl } = readChatAuthor(peer, page);
  const status = page.document.querySelector(chatHeader.status);
  const isTyping = status?.querySelector(chatHeader.typing) !== null;
  const raw = isTyping ? '' : readText(status);
  const value: RawAccount = {
    ...emptyRawAccount(),
    name,
    handle,
    url,
    avatarUrl,
    followers: /^\p{Nd}/u.test(raw) ? { raw, source: 'text' } : null,
  };
  const missing = (['handle', 'name', 'followers'] as const).filter((field) => value[field] === null);
  return { value, missing, rules: { account: 'header' } };
}
