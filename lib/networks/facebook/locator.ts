import type { PostLocator } from '@/lib/networks/contract';

import { NETWORK_HOSTS } from '../hosts';
import { anonKey } from '../shared/anon-key';
import { findActionRow } from './find-action-row';
import { findMessages, isOwn, scopeOf } from './find-parts';
import { findPosts, findReelId, isOpened, postOf } from './find-posts';
import { findIdentity, findStoryToken, pickAddress } from './read-identity';
import { selectors } from './selectors';
import { isPfbid, pageOf, parsePostUrl } from './urls';

const TOKEN_LENGTH = 60;

/** Facebook on desktop, and as far as known its mobile site. */
export const facebookLocator: PostLocator = {
  id: 'facebook',
  name: 'Facebook',
  matches: NETWORK_HOSTS.facebook,
  identityAttributes: ['href', 'aria-posinset'],
  commentsSelector: `${selectors.comment} ${selectors.commentLink}`,
  pageOf,
  findPosts,
  postOf,
  postKey(post, page) {
    // Reels are found in their viewer only.
    const reelId = page.url.pathname.startsWith('/reel') ? findReelId(post) : null;
    if (reelId !== null) return reelId;
    const scope = scopeOf(post, page.url);
    const opened = isOpened(post, page) ? parsePostUrl(page.url) : null;
    const picked = pickAddress(findIdentity(scope, opened === null), opened);
    if (picked !== null && !isPfbid(picked.address.id)) return picked.address.id;
    const token = findStoryToken(scope);
    // With a space in it nobody takes it for a number of Facebook's.
    if (token !== null) return `story ${token.slice(0, TOKEN_LENGTH)}`;
    // The mobile site counts the items it draws.
    const counted = post.getAttribute('data-tracking-duration-id');
    if (counted !== null) return `item ${counted}`;
    return (
      picked?.address.id ??
      anonKey(findMessages(post).find((one) => isOwn(one, scope)) ?? scope.shared ?? scope.heading)
    );
  },
  badgeAnchor(post, page) {
    // Stories inside a story have no buttons: there is no need to tell them apart.
    const row = findActionRow({ root: post, heading: null, shared: null, isInner: false, base: page.url });
    return row === null
      ? { element: post, where: 'prepend', layout: 'corner' }
      : { element: row, where: 'append', layout: 'inline' };
  },
};
