import type { PageContext } from '@/lib/networks/contract';

import { parseHandle, type TelegramChat } from '../address';
import { bubbles } from './selectors';

/**
 * Web K moves the message ids of channels and supergroups up by 2^32 so that ids of all chats fit into one list. Small
 * groups keep theirs, and have no addresses: their chat ids, once below 10^9, have grown past it and tell nothing.
 */
const PACKED_FROM = 2 ** 32;

/** Chat of a bubble: its own attribute, else that of the list around it. Negative for groups and channels. */
export function readPeerId(post: HTMLElement): string | null {
  return post.dataset['peerId'] ?? post.closest<HTMLElement>(bubbles)?.dataset['peerId'] ?? null;
}

/** `data-mid` as the number used in addresses; null for messages on their way out (fractional) and for anything else. */
export function readMessageId(post: HTMLElement): string | null {
  const mid = post.dataset['mid'] ?? '';
  if (!/^\d{1,15}$/.test(mid)) return null;
  return String(Number(mid) % PACKED_FROM);
}

/** The chat of a bubble; its username from the address bar only while the header shows that very chat. */
export function readChat(post: HTMLElement, page: PageContext): TelegramChat {
  const peer = readPeerId(post);
  const id = /^-(\d+)$/.exec(peer ?? '')?.[1] ?? null;
  const isChannel = Number(post.dataset['mid']) >= PACKED_FROM;
  // The header is looked for on the whole page: only where the address names a chat at all.
  const named = readHashName(page.url);
  return {
    handle: named !== null && isOpenChat(peer, page) ? named : null,
    channelId: isChannel ? id : null,
    groupId: isChannel ? null : id,
  };
}

/** Whether `peer` is the chat named in the header: during a change of chat the old bubbles stay for a moment. */
export function isOpenChat(peer: string | null, page: PageContext): boolean {
  const title = findTitle(page.document);
  return peer !== null && title?.getAttribute('data-peer-id') === peer;
}

/** By class alone, which takes a tenth of the time a selector does: it is asked of every bubble. */
function findTitle(document: Document): Element | null {
  for (const header of document.getElementsByClassName('chat-info')) {
    const title = header.getElementsByClassName('peer-title')[0];
    if (title !== undefined) return title;
  }
  return null;
}

/** `#@channel`, with or without a message or thread behind it. */
export function readHashName(url: URL): string | null {
  return parseHandle(/^#(@\w+)/.exec(url.hash)?.[1]);
}
