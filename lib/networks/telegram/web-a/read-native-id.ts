import type { PageContext } from '@/lib/networks/contract';

import { buildNativeId } from '../address';
import { readChat } from './read-chat';

/**
 * `c1234567890/3`. The chat's number is always in the address bar, its username only while the profile column is open:
 * naming posts by it would give the same post two ids. Small groups: `g1234567/3`. On their way out (fractional ids): null.
 */
export function readNativeId(post: HTMLElement, page: PageContext): string | null {
  const messageId = post.dataset['messageId'] ?? '';
  if (!/^\d+$/.test(messageId)) return null;
  const chat = readChat(page);
  return buildNativeId(chat.channelId === null ? chat : { ...chat, handle: null }, messageId);
}
