import type { NetworkAdapter } from '@/lib/networks/contract';

import { commentReader, commentsSelector } from './comments';
import { findEditors } from './find-editors';
import { findPosts, generationOf, postKey, postOf } from './find-posts';
import { readEmberPost } from './ember/read-ember-post';
import { readGuestPost } from './guest/read-guest-post';
import { readAccount } from './read-account';
import { readSignedInAs } from './read-signed-in-as';
import { readSduiPost } from './sdui/read-sdui-post';
import * as selectors from './selectors';
import { buildProfileUrl, buildSearchUrl, pageOf } from './urls';

/**
 * LinkedIn, read only when the person asks and never written to: no script of ours runs there by itself, so there is no locator
 * apart from the readers, and nothing ever stands at `badgeAnchor`.
 */
export const linkedinAdapter: NetworkAdapter = {
  id: 'linkedin',
  name: 'LinkedIn',
  // In no manifest list; `QUIET_HOSTS` names the hosts.
  matches: [],
  identityAttributes: ['data-urn', 'componentkey'],
  commentsSelector,
  pageOf,
  findPosts,
  postOf: (element) => postOf(element),
  postKey,
  badgeAnchor: () => null,
  readPost(post, page) {
    const generation = generationOf(post);
    if (generation === 'ember') return readEmberPost(post, page);
    return generation === 'guest' ? readGuestPost(post, page) : readSduiPost(post, page);
  },
  comments: commentReader,
  findEditors,
  readAccount,
  readSignedInAs,
  profileUrl: buildProfileUrl,
  searchUrl: buildSearchUrl,
  composeUrl: () => 'https://www.linkedin.com/feed/?shareActive=true',
  selectorModules: [selectors],
};
