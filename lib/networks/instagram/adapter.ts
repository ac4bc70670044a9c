import type { NetworkAdapter } from '@/lib/networks/contract';

import { instagramLocator } from './locator';
import { readAccount, readSignedInAs } from './read-account';
import { readPost } from './read-post';
import { buildProfileUrl, buildSearchUrl } from './urls';

export const instagramAdapter: NetworkAdapter = {
  ...instagramLocator,
  readPost,
  comments: null,
  findEditors: () => [],
  readAccount,
  readSignedInAs,
  profileUrl: buildProfileUrl,
  searchUrl: buildSearchUrl,
  composeUrl: () => 'https://www.instagram.com/create/select/',
};
