import type { RawAccount, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { emptyRawAccount } from '@/lib/networks/shared/empty';
import { findAll } from '@/lib/networks/shared/find-all';
import { ownMatch } from '@/lib/networks/shared/own-match';
import { readText } from '@/lib/networks/shared/read-text';

import { buildNativeId } from '../address';
import type { TelegramClient } from '../client';
import { readChatAuthor } from './read-authors';
import { readChat, readMessageId, readPeerId } from './read-chat';
import { readPost } from './read-post';
import { chains, chatHeader, discussion, foreign, post as postSelector } from './selectors';

/** Web K. Messages of groups and channels are posts; letters between two people and comments under a post are not. */
export const webKClient: TelegramClient = {
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
  readPost,
  readAccount,
};

function isPost(element: HTMLElement): boolean {
  // Private chats have positive ids.
  if (/^\d/.test(readPeerId(element) ?? '')) return false;
  return readMessageId(element) !== null && element.closest(discussion) === null;
}

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
