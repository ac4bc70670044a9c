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
    if (row === null) return { element: post, where: 'prepend', layout: 'corner' };
    const menu = findMenu(row);
    return menu === null
      ? { element: row, where: 'append', layout: 'inline' }
      : { element: menu, where: 'before', layout: 'inline' };
  },
};

/** The "…" at the end of the bar above a post, with the elements of Reddit's wrapped around it. */
function findMenu(row: Element): Element | null {
  let menu = row.querySelector(parts.menu);
  while (menu?.parentElement?.localName.includes('-')) menu = menu.parentElement;
  return menu !== null && menu !== row && row.contains(menu) ? menu : null;
}
