import type { NetworkAdapter } from '@/lib/networks/contract';

import { threadsComments } from './comments';
import { findEditors } from './find-editors';
import { threadsLocator } from './locator';
import { readAccount, readSignedInAs } from './read-account';
import { readPost } from './read-post';
import * as selectors from './selectors';
import { buildProfileUrl, buildSearchUrl, COMPOSE_URL } from './urls';

export const threadsAdapter: NetworkAdapter = {
  ...threadsLocator,
  readPost,
  comments: threadsComments,
  findEditors,
  readAccount,
  readSignedInAs,
  profileUrl: buildProfileUrl,
  searchUrl: buildSearchUrl,
  composeUrl: () => COMPOSE_URL,
  selectorModules: [selectors],
};
