import type { NetworkAdapter } from '@/lib/networks/contract';

import { youtubeComments } from './comments';
import { findEditors } from './find-editors';
import { youtubeLocator } from './locator';
import * as pageParts from './page-parts';
import { readAccount, readSignedInAs } from './read-account';
import { readPost } from './read-post';
import { buildProfileUrl, buildSearchUrl } from './urls';

export const youtubeAdapter: NetworkAdapter = {
  ...youtubeLocator,
  readPost,
  comments: youtubeComments,
  findEditors,
  readAccount,
  readSignedInAs,
  profileUrl: buildProfileUrl,
  searchUrl: buildSearchUrl,
  composeUrl: () => 'https://www.youtube.com/upload',
  selectorModules: [pageParts],
};
