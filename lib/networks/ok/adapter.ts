import type { NetworkAdapter } from '@/lib/networks/contract';

import { okComments } from './comments';
import { findEditors } from './find-editors';
import { okLocator } from './locator';
import { readAccount, readSignedInAs } from './read-account';
import { readPost } from './read-post';

/** Odnoklassniki, on ok.ru and its mobile site. */
export const okAdapter: NetworkAdapter = {
  ...okLocator,
  readPost,
  comments: okComments,
  findEditors,
  readAccount,
  readSignedInAs,
  profileUrl: (handle) => (/^(?:(?:group|profile)\/\d+|[\w.-]+)$/.test(handle) ? `https://ok.ru/${handle}` : null),
  searchUrl: (query) =>
    `https://ok.ru/search?${new URLSearchParams({ 'st.mode': 'Content', 'st.query': query }).toString()}`,
  composeUrl: () => 'https://ok.ru/post',
};
