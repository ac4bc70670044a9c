import { ownMatch } from '@/lib/networks/shared/own-match';
import { resolveHref } from '@/lib/networks/shared/resolve-url';

import { parseTelegramAddress, type TelegramChat } from '../address';
import { chains, foreign } from './selectors';

const DATA_POST = /^([a-z]\w{3,31})\/(\d+)$/i;
const PRIVATE_DATA_POST = /^c\/?(\d+)\/(\d+)$/;

/** `data-post="channel/84"`, else the address behind the date; null when the message carries neither. */
export function readNativeId(post: HTMLElement, base: URL): (TelegramChat & { messageId: string }) | null {
  const data = post.dataset['post'] ?? '';
  const open = DATA_POST.exec(data);
  if (open?.[1] !== undefined && open[2] !== undefined) return { handle: open[1], channelId: null, messageId: open[2] };
  const closed = PRIVATE_DATA_POST.exec(data);
  if (closed?.[1] !== undefined && closed[2] !== undefined)
    return { handle: null, channelId: closed[1], messageId: closed[2] };
  const address = parseTelegramAddress(resolveHref(ownMatch(post, chains.permalink, foreign)?.element, base));
  return address?.postId === null || address === null ? null : { ...address, messageId: address.postId };
}
