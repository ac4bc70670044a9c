import { networkOfUrl } from '@/lib/networks/network-of-url';

import { type Sender, maySpeakFor } from './check-sender';
import type { MessageType, PayloadOf } from './message-types';

/**
 * What a sender may ask for. An overlay speaks only for the network of its own frame, also when it names a post by id
 * (`network:nativeId`); `page:*` is for the extension's own pages. Scripts on other
 * pages may only take back what they were told of.
 */
const rights: { [T in MessageType]: (sender: Sender, payload: PayloadOf<T>) => boolean } = {
  'posts:capture': (sender, { network, page }) => maySpeakFor(sender, network) && isOwnAddress(sender, page.url),
  'posts:compare': (sender, { network, page }) => maySpeakFor(sender, network) && isOwnAddress(sender, page.url),
  'posts:status': (sender, { network }) => maySpeakFor(sender, network),
  'posts:annotate': (sender, { postId }) =>
    sender.from === 'page' || (sender.from === 'overlay' && postId.startsWith(`${sender.network}:`)),
  // The id is a random secret that only the sender of the capture was told; also the notice on any other page has its Undo.
  'posts:undo': () => true,
  'replies:queue': (sender, { network, page }) => maySpeakFor(sender, network) && isOwnAddress(sender, page.url),
  'replies:status': (sender, { network }) => maySpeakFor(sender, network),
  'posts:discussion': (sender, { network, postId, page }) =>
    maySpeakFor(sender, network) && isOwnAddress(sender, page.url) && postId.startsWith(`${network}:`),
  'posts:undo-many': () => true,
  'accounts:stop-recording': (sender, { accountId }) =>
    sender.from === 'page' || (sender.from === 'overlay' && accountId.startsWith(`${sender.network}:`)),
  'tags:recent': (sender) => sender.from !== 'injected',
  'overlay:load-kit': (sender) => sender.from === 'overlay',
  'page:capture': (sender) => sender.from === 'page',
  'page:describe': (sender) => sender.from === 'page',
  'page:list-posts': (sender) => sender.from === 'page',
  'page:queue-comment': (sender) => sender.from === 'page',
  'page:capture-post': (sender) => sender.from === 'page',
};

/** A post must not be filed as seen on a page of another site. */
function isOwnAddress(sender: Sender, address: string): boolean {
  const url = URL.parse(address);
  return sender.from === 'page' || (sender.from === 'overlay' && url !== null && networkOfUrl(url) === sender.network);
}

export function isAllowed<T extends MessageType>(type: T, payload: PayloadOf<T>, sender: Sender): boolean {
  return rights[type](sender, payload);
}
