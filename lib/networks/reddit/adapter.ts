import type { NetworkAdapter } from '@/lib/networks/contract';

import { redditComments } from './comments';
import { findEditors } from './find-editors';
import { redditLocator } from './locator';
import { readAccount, readSignedInAs } from './read-account';
import { readPost } from './read-post';
import * as selectors from './selectors';
import { buildProfileUrl, buildSearchUrl, COMPOSE_URL } from './urls';

/** Reddit: the current front end and old.reddit.com. */
export const redditAdapter: NetworkAdapter = {
  ...redditLocator,
  readPost,
  comments: redditComments,
  findEditors,
  readAccount,
  readSignedInAs,
  profileUrl: buildProfileUrl,
  searchUrl: buildSearchUrl,
  composeUrl: () => COMPOSE_URL,
  selectorModules: [selectors],
};
