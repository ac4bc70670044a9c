import { type Sender, isOwnAddress, isOwnId, isOwnRow, maySpeakFor } from './check-sender';
import type { MessageType, PayloadOf } from './message-types';

/**
 * What a sender may ask for. An overlay speaks only for the network of its own frame, also when it names a post by id
 * (`network:nativeId`), and where each server counts ids for itself only for the posts of its own server; `page:*` and
 * `sites:*` are for the extension's own pages; `site:*` is for the page button of an allowed site. Scripts on other pages may
 * only take back what they were told of.
 */
const rights: { [T in MessageType]: (sender: Sender, payload: PayloadOf<T>) => boolean } = {
  'posts:capture': (sender, { network, reading, page }) =>
    maySpeakFor(sender, network) && isOwnAddress(sender, page.url) && isOwnId(sender, reading.value.nativeId),
  'posts:compare': (sender, { network, reading, page }) =>
    maySpeakFor(sender, network) && isOwnAddress(sender, page.url) && isOwnId(sender, reading.value.nativeId),
  'posts:status': (sender, { network, nativeIds }) =>
    maySpeakFor(sender, network) && nativeIds.every((id) => isOwnId(sender, id)),
  'posts:annotate': (sender, { postId }) => isOwnRow(sender, postId),
  // The id is a random secret that only the sender of the capture was told; also the notice on any other page has its Undo.
  'posts:undo': () => true,
  'replies:queue': (sender, { network, reading, post, page }) =>
    maySpeakFor(sender, network) &&
    isOwnAddress(sender, page.url) &&
    [reading.value.nativeId, post.nativeId].every((id) => isOwnId(sender, id)),
  'replies:status': (sender, { network, nativeIds }) =>
    maySpeakFor(sender, network) && nativeIds.every((id) => isOwnId(sender, id)),
  'templates:find': (sender, { network }) => maySpeakFor(sender, network),
  'templates:shortcuts': (sender, { network }) => maySpeakFor(sender, network),
  'templates:context': (sender, { network, nativeId }) => maySpeakFor(sender, network) && isOwnId(sender, nativeId),
  'templates:offer': (sender, { network, nativeId }) => maySpeakFor(sender, network) && isOwnId(sender, nativeId),
  'templates:inserted': (sender, { network, nativeId }) => maySpeakFor(sender, network) && isOwnId(sender, nativeId),
  'posts:discussion': (sender, { network, postId, comments, page }) =>
    maySpeakFor(sender, network) &&
    isOwnAddress(sender, page.url) &&
    postId.startsWith(`${network}:`) &&
    isOwnRow(sender, postId) &&
    comments.every(({ value }) => isOwnId(sender, value.nativeId)),
  'posts:undo-many': () => true,
  'accounts:stop-recording': (sender, { accountId }) =>
    sender.from === 'page' || (sender.from === 'overlay' && accountId.startsWith(`${sender.network}:`)),
  'plan:add': (sender) => sender.from === 'page',
  'plan:act': (sender) => sender.from === 'page',
  'readings:act': (sender) => sender.from === 'page',
  'nudges:act': (sender) => sender.from === 'page',
  'plan:pause': (sender) => sender.from === 'page',
  'plan:resume-day': (sender) => sender.from === 'page',
  'plan:close-day': (sender) => sender.from === 'page',
  'ideas:act': (sender) => sender.from === 'page',
  'tags:recent': (sender) => sender.from === 'page' || sender.from === 'overlay',
  'overlay:load-kit': (sender) => sender.from === 'overlay',
  'overlay:load-palette': (sender) => sender.from === 'overlay',
  'overlay:load-checklist': (sender) => sender.from === 'overlay',
  'overlay:open-templates': (sender) => sender.from === 'page' || sender.from === 'overlay',
  'page:capture': (sender) => sender.from === 'page',
  'page:describe': (sender) => sender.from === 'page',
  'page:describe-shape': (sender) => sender.from === 'page',
  'page:list-posts': (sender) => sender.from === 'page',
  'page:queue-comment': (sender) => sender.from === 'page',
  'page:read-comment': (sender) => sender.from === 'page',
  'page:capture-post': (sender) => sender.from === 'page',
  'sites:describe': (sender) => sender.from === 'page',
  'sites:allow': (sender) => sender.from === 'page',
  'sites:remove': (sender) => sender.from === 'page',
  'site:status': (sender, { url }) => sender.from === 'site' && sender.frameId === 0 && isOwnAddress(sender, url),
  'site:capture': (sender) => sender.from === 'site' && sender.frameId === 0,
};

export function isAllowed<T extends MessageType>(type: T, payload: PayloadOf<T>, sender: Sender): boolean {
  return rights[type](sender, payload);
}
