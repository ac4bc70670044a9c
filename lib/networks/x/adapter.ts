import type { NetworkAdapter } from '@/lib/networks/contract';

import { xLocator } from './locator';
import { readAccount, readSignedInAs } from './read-account';
import { readPost } from './read-post';
import { buildProfileUrl, buildSearchUrl, COMPOSE_URL } from './urls';

export const xAdapter: NetworkAdapter = {
  ...xLocator,
  readPost,
  comments: null,
  findEditors: () => [],
  readAccount,
  readSignedInAs,
  profileUrl: buildProfileUrl,
  searchUrl: buildSearchUrl,
  composeUrl: () => COMPOSE_URL,
};
