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
    if (save !== null && post.contains(save)) return { element: save, where: 'before', layout: 'inline' };
    // Parts that arrive one by one stay hidden until a script joins them; where none may run, the page around them shows.
    const shown = post.closest('[hidden]') === null ? null : page.document.querySelector(selectors.main);
    return { element: shown ?? post, where: 'prepend', layout: 'corner' };
  },
};
