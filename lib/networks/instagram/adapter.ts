import type { NetworkAdapter } from '@/lib/networks/contract';

import { instagramComments } from './comments';
import { findEditors } from './find-editors';
import { instagramLocator } from './locator';
import { readAccount, readSignedInAs } from './read-account';
import { readPost } from './read-post';
import * as selectors from './selectors';
import { buildProfileUrl, buildSearchUrl } from './urls';

export const instagramAdapter: NetworkAdapter = {
  ...instagramLocator,
  readPost,
  comments: instagramComments,
  findEditors,
  readAccount,
  readSignedInAs,
  profileUrl: buildProfileUrl,
  searchUrl: buildSearchUrl,
  composeUrl: () => 'https://www.instagram.com/create/select/',
  selectorModules: [selectors],
};
