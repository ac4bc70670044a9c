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
  // Advertisements may carry a long key that names no pin for anybody else; it tells their tiles apart all the same.
  postKey: (post, page) => findPinId(post, page) ?? (post.getAttribute('data-test-pin-id') || null),
  // Parts of a page arrive hidden and one by one, until a script joins them. Where none may run, nothing of the page is drawn.
  badgeAnchor(post, page) {
    const save = page.kind === 'post' ? page.document.querySelector(selectors.saveButton) : null;
    if (save !== null && post.contains(save)) return { element: save, where: 'before', layout: 'inline' };
    return {
      element: post.closest('[hidden]') === null ? post : page.document.body,
      where: 'prepend',
      layout: 'corner',
    };
  },
};
