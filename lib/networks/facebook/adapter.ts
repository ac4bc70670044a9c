import type { NetworkAdapter } from '@/lib/networks/contract';

import { commentReader } from './comment-reader';
import { findEditors } from './find-editors';
import { facebookLocator } from './locator';
import { readAccount, readSignedInAs } from './read-account';
import { readPost } from './read-post';
import * as selectors from './selectors';
import { buildProfileUrl, buildSearchUrl } from './urls';

export const facebookAdapter: NetworkAdapter = {
  ...facebookLocator,
  readPost,
  comments: commentReader,
  findEditors,
  readAccount,
  readSignedInAs,
  profileUrl: buildProfileUrl,
  searchUrl: buildSearchUrl,
  // There is no address of the composer alone; it stands on top of the home page.
  composeUrl: () => 'https://www.facebook.com/',
  selectorModules: [selectors],
};
