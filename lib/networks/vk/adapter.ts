import type { NetworkAdapter } from '@/lib/networks/contract';

import * as commentParts from './comment-selectors';
import { vkComments } from './comments';
import { findEditors } from './find-editors';
import { vkLocator } from './locator';
import * as mediaParts from './media-selectors';
import * as metricParts from './metric-selectors';
import { readAccount, readSignedInAs } from './read-account';
import { readPost } from './read-post';
import * as selectors from './selectors';

/** VK, on vk.com and vk.ru, desktop and mobile. */
export const vkAdapter: NetworkAdapter = {
  ...vkLocator,
  readPost,
  comments: vkComments,
  findEditors,
  readAccount,
  readSignedInAs,
  profileUrl: (handle) => (/^[\w.]+$/.test(handle) ? `https://vk.com/${handle}` : null),
  searchUrl: (query) => `https://vk.com/feed?${new URLSearchParams({ section: 'search', q: query }).toString()}`,
  // The field for a new post stands above the feed; no address opens it.
  composeUrl: () => 'https://vk.com/feed',
  selectorModules: [commentParts, mediaParts, metricParts, selectors],
};
