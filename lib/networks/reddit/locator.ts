import type { BadgeAnchor, PostLocator } from '@/lib/networks/contract';

import { NETWORK_HOSTS } from '../hosts';
import { commentsSelector, findPosts, postOf, readPostId, shapeOf } from './find-things';
import { oldParts, oldSearchParts, parts, searchParts } from './selectors';
import { pageOf } from './urls';

/** The row each shape of a post keeps for its buttons; of the current one only slotted parts are reachable, so the bar above. */
const ROWS = {
  shreddit: `:scope > ${parts.creditBar}`,
  search: searchParts.counters,
  old: `${oldParts.entry} ${oldParts.buttons}`,
  'old-search': oldSearchParts.meta,
} as const;

export const redditLocator: PostLocator = {
  id: 'reddit',
  name: 'Reddit',
  matches: NETWORK_HOSTS.reddit,
  identityAttributes: ['permalink', 'data-fullname'],
  commentsSelector,
  pageOf,
  findPosts,
  postOf,
  postKey: (post, page) => readPostId(post, page.url),
  badgeAnchor(post): BadgeAnchor {
    const row = post.querySelector(ROWS[shapeOf(post)]);
    return row === null
      ? { element: post, where: 'prepend', layout: 'corner' }
      : { element: row, where: 'append', layout: 'inline' };
  },
};
