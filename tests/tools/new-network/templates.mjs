/**
 * The files of a new network, by path. They compile and find nothing yet: every place that needs the network's own facts says
 * what belongs there, and the structure test says what is still missing.
 * @param {{ id: string, name: string, host: string }} network
 * @returns {Record<string, string>}
 */
export function buildFiles({ id, name, host }) {
  const locator = `${id}Locator`;
  const adapter = `${id}Adapter`;
  return {
    [`lib/networks/${id}/selectors.ts`]: `/**
 * Where things stand on ${name}'s pages. Say of each: what it is, on which page, seen when. Roles, test ids, data attributes
 * and addresses outlive classes and words.
 */
export const selectors = {
  /** A post, on every kind of page. */
  post: 'article',
  /** Its own text; nothing of a quoted post. */
  text: '[data-text]',
} as const;
`,
    [`lib/networks/${id}/urls.ts`]: `import type { PageKind } from '@/lib/domain/vocabulary';

/** What kind of page an address shows. */
export function pageOf(url: URL): PageKind {
  return url.pathname === '/' ? 'feed' : 'other';
}
`,
    [`lib/networks/${id}/locator.ts`]: `import type { PostLocator } from '@/lib/networks/contract';

import { NETWORK_HOSTS } from '../hosts';
import { findAll } from '../shared/find-all';
import { selectors } from './selectors';
import { pageOf } from './urls';

/** All that stands on every page of ${name} that is merely read: keep it small and quick. */
export const ${locator}: PostLocator = {
  id: '${id}',
  name: '${name}',
  matches: NETWORK_HOSTS.${id},
  identityAttributes: ['href'],
  commentsSelector: null,
  pageOf,
  findPosts: (root) => findAll(root, selectors.post),
  postOf: (element) => element.closest<HTMLElement>(selectors.post),
  // The network's own id of the post now in this node.
  postKey: () => null,
  badgeAnchor: (post) => ({ element: post, where: 'prepend', layout: 'corner' }),
};
`,
    [`lib/networks/${id}/read-post.ts`]: `import type { RawPost, Reading } from '@/lib/domain/reading';

import { emptyRawPost } from '../shared/empty';
import { readText } from '../shared/read-text';
import { selectors } from './selectors';

export function readPost(post: HTMLElement): Reading<RawPost> {
  const value = emptyRawPost();
  value.text = readText(post.querySelector(selectors.text));
  // What the network normally shows and this page did not: it lowers the quality mark instead of becoming a guess.
  const missing = ['author', 'permalink', 'time'];
  return { value, missing, rules: {} };
}
`,
    [`lib/networks/${id}/adapter.ts`]: `import type { NetworkAdapter } from '@/lib/networks/contract';

import { ${locator} } from './locator';
import { readPost } from './read-post';
import * as selectors from './selectors';

/** ${name}. */
export const ${adapter}: NetworkAdapter = {
  ...${locator},
  readPost,
  comments: null,
  findEditors: () => [],
  readAccount: () => null,
  readSignedInAs: () => null,
  profileUrl: () => null,
  searchUrl: () => null,
  composeUrl: () => null,
  selectorModules: [selectors],
};
`,
    [`entrypoints/overlay-${id}.content.ts`]: `import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { ${locator} } from '@/lib/networks/${id}/locator';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.${id}],
  noScriptStartedPostMessage: true,
  main: (ctx) => runAlwaysOn(${locator}, ctx),
});
`,
    [`entrypoints/capture-${id}.ts`]: `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { ${adapter} } from '@/lib/networks/${id}/adapter';
import { buildCaptureKit } from '@/lib/overlay/capture-kit';
import { handOverKit } from '@/lib/overlay/kit-handover';

/** Put into a page by the background when its overlay asks: the person is about to capture something. */
export default defineUnlistedScript(() => handOverKit(buildCaptureKit(${adapter})));
`,
    [`tests/networks/${id}/${id}-adapter.test.ts`]: `import { ${adapter} } from '@/lib/networks/${id}/adapter';

import { runFixtures } from '../run-fixtures';

runFixtures(${adapter}, import.meta.dirname);
`,
    [`tests/networks/${id}/fixtures/feed-en.html`]: `<!-- url: https://${host}/ lang: en -->
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
  </head>
  <body>
    <main>
      <article>
        <p data-text>Made-up people, made-up words: write the markup of the real page, never its content.</p>
      </article>
    </main>
  </body>
</html>
`,
  };
}
