import type { PostLocator } from '@/lib/networks/contract';

import { NETWORK_HOSTS } from '../hosts';
import { anonKey } from '../shared/anon-key';
import { findAddress, findHandle, findPosts, isTile, postOf } from './find-posts';
import { commentSelectors, countSelectors, selectors } from './selectors';
import { pageOf } from './urls';

export const tiktokLocator: PostLocator = {
  id: 'tiktok',
  name: 'TikTok',
  matches: NETWORK_HOSTS.tiktok,
  identityAttributes: ['href', 'id'],
  commentsSelector: commentSelectors.text,
  pageOf,
  findPosts,
  postOf,
  postKey(post, page) {
    const id = findAddress(post, page)?.id;
    if (id !== undefined) return id;
    // Feed items of 2022 hold no id: author and caption tell them apart.
    const handle = findHandle(post, page.url) ?? page.url.pathname;
    const text = anonKey(post.querySelector(`${selectors.desc}, ${selectors.liveTitle}`)) ?? '';
    return `${handle} ${text}`;
  },
  badgeAnchor(post) {
    const count = isTile(post) ? null : post.querySelector(countSelectors.likes);
    const row = count?.closest(selectors.actionButton)?.parentElement ?? null;
    return row === null || row === post
      ? { element: post, where: 'prepend', layout: 'corner' }
      : { element: row, where: 'append', layout: 'inline' };
  },
};
