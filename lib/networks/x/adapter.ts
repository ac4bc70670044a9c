import type { NetworkAdapter } from '@/lib/networks/contract';

import { xComments } from './comments';
import { findEditors } from './find-editors';
import { xLocator } from './locator';
import { readAccount, readSignedInAs } from './read-account';
import { readPost } from './read-post';
import * as selectors from './selectors';
import { buildProfileUrl, buildSearchUrl, COMPOSE_URL } from './urls';

export const xAdapter: NetworkAdapter = {
  ...xLocator,
  readPost,
  comments: xComments,
  findEditors,
  readAccount,
  readSignedInAs,
  profileUrl: buildProfileUrl,
  searchUrl: buildSearchUrl,
  composeUrl: () => COMPOSE_URL,
  selectorModules: [selectors],
};
