import type { PostLocator } from '@/lib/networks/contract';

import { NETWORK_HOSTS } from '../hosts';
import { findPinId, findPosts, postOf } from './find-posts';
import { commentSelectors, selectors } from './selectors';
import { pageOf } from './urls';

export const pinterestLocator: PostLocator = {
  id: 'pinterest',
  name: 'Pinterest',
  matches: NETWORK_HOSTS.pinterest,
  identityAttributes: ['data-test-pin-id', 'href'],
  commentsSelector: `${commentSelectors.body}, ${commentSelectors.thread}`,
  pageOf,
  findPosts,
  postOf,
  postKey: findPinId,
  badgeAnchor(post, page) {
    const save = page.kind === 'post' ? page.document.querySelector(selectors.saveButton) : null;
    return save === null || !post.contains(save)
      ? { element: post, where: 'prepend', layout: 'corner' }
      : { element: save, where: 'before', layout: 'inline' };
  },
};
