import type { PostLocator } from '@/lib/networks/contract';

import { NETWORK_HOSTS } from '../hosts';
import { findActionRow, findAddress, findNameLink, findOwn } from './find-parts';
import { findPosts, postOf } from './find-posts';
import { commentsSelector, selectors } from './selectors';
import { pageOf } from './urls';

export const threadsLocator: PostLocator = {
  id: 'threads',
  name: 'Threads',
  matches: NETWORK_HOSTS.threads,
  identityAttributes: ['href', 'datetime'],
  commentsSelector,
  pageOf,
  findPosts,
  postOf,
  postKey(post, page) {
    const code = findAddress(post, page.url)?.code;
    if (code !== undefined) return code;
    // Promoted posts link to no post of their own.
    const handle = findNameLink(post, page.url)?.handle ?? '';
    // Without the numbers on the buttons, which change.
    const runs = findOwn(post, selectors.run).filter((run) => run.closest(selectors.button) === null);
    const text = runs.map((run) => run.textContent.trim());
    const start = `${handle} ${text.join(' ')}`.trim().slice(0, 160);
    return start === '' ? null : `~${start}`;
  },
  badgeAnchor(post) {
    const row = findActionRow(post)?.row;
    return row === undefined
      ? { element: post, where: 'prepend', layout: 'corner' }
      : { element: row, where: 'append', layout: 'inline' };
  },
};
