import type { NetworkAdapter } from '@/lib/networks/contract';

import * as commentParts from './comment-selectors';
import { okComments } from './comments';
import * as fieldParts from './field-selectors';
import { findEditors } from './find-editors';
import { okLocator } from './locator';
import * as mediaParts from './media-selectors';
import * as metricParts from './metric-selectors';
import { readAccount, readSignedInAs } from './read-account';
import { readPost } from './read-post';
import * as selectors from './selectors';

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
  selectorModules: [commentParts, fieldParts, mediaParts, metricParts, selectors],
};
