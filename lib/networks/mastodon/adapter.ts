import type { NetworkAdapter } from '@/lib/networks/contract';

import { mastodonComments } from './comments';
import { findEditors } from './find-editors';
import { mastodonLocator } from './locator';
import { readAccount } from './read-account';
import { readPost } from './read-post';
import { readSignedInAs } from './read-server';
import * as selectors from './selectors';
import { buildComposeUrl, buildProfileUrl, buildSearchUrl } from './urls';

/** Any Mastodon server: `matches` names the one asked for from the start, nothing below depends on it. */
export const mastodonAdapter: NetworkAdapter = {
  ...mastodonLocator,
  readPost,
  comments: mastodonComments,
  findEditors,
  readAccount,
  readSignedInAs,
  profileUrl: buildProfileUrl,
  searchUrl: (query) => buildSearchUrl(query),
  composeUrl: () => buildComposeUrl(),
  selectorModules: [selectors],
};
