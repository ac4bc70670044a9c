import type { NetworkAdapter } from '@/lib/networks/contract';

import { blueskyComments } from './comments';
import { findEditors } from './find-editors';
import { blueskyLocator } from './locator';
import { readAccount, readSignedInAs } from './read-account';
import { readPost } from './read-post';
import * as selectors from './selectors';
import { buildProfileUrl, buildSearchUrl, COMPOSE_URL } from './urls';

export const blueskyAdapter: NetworkAdapter = {
  ...blueskyLocator,
  readPost,
  comments: blueskyComments,
  findEditors,
  readAccount,
  readSignedInAs,
  profileUrl: buildProfileUrl,
  searchUrl: buildSearchUrl,
  composeUrl: () => COMPOSE_URL,
  selectorModules: [selectors],
};
