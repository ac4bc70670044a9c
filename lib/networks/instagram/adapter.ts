import type { NetworkAdapter } from '@/lib/networks/contract';

import { NETWORK_HOSTS } from '../hosts';
import { findActionRow } from './find-parts';
import { findAddress, findPosts, isTile, postOf } from './find-posts';
import { readAccount, readSignedInAs } from './read-account';
import { readAuthor } from './read-author';
import { readPost } from './read-post';
import { selectors } from './selectors';
import { buildProfileUrl, buildSearchUrl, pageOf, parsePostUrl } from './urls';

export const instagramAdapter: NetworkAdapter = {
  id: 'instagram',
  name: 'Instagram',
  matches: NETWORK_HOSTS.instagram,
  identityAttributes: ['href', 'datetime'],
  pageOf,
  findPosts,
  postOf,
  postKey(post, page) {
    const code = findAddress(post, page.url)?.code ?? (page.kind === 'post' ? parsePostUrl(page.url)?.code : undefined);
    if (code !== undefined) return code;
    // Promoted posts with hidden likes and no comments have no link of their own.
    const handle = readAuthor(post, null, page.url).author.handle;
    const picture = post.querySelector(selectors.picture)?.getAttribute('src') ?? '';
    return handle === null ? null : `${handle} ${picture.slice(0, 120)}`;
  },
  badgeAnchor(post, page) {
    const row = page.kind !== 'post' && isTile(post) ? null : findActionRow(post)?.row;
    return row === null || row === undefined
      ? { element: post, where: 'prepend', layout: 'corner' }
      : { element: row, where: 'append', layout: 'inline' };
  },
  readPost,
  readAccount,
  readSignedInAs,
  profileUrl: buildProfileUrl,
  searchUrl: buildSearchUrl,
  composeUrl: () => 'https://www.instagram.com/create/select/',
};
