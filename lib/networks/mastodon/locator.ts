import type { PageContext, PostLocator } from '@/lib/networks/contract';

import { NETWORK_HOSTS } from '../hosts';
import { anonKey } from '../shared/anon-key';
import { findAll } from '../shared/find-all';
import { findAddress, findOwn } from './find-own';
import { selectors } from './selectors';
import { pageOf, parseStatusUrl } from './urls';

const POST = `${selectors.status}, ${selectors.detailed}`;
const NO_POST = `${selectors.quotedStatus}, ${selectors.repeated}`;

export const mastodonLocator: PostLocator = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: NETWORK_HOSTS.mastodon,
  identityAttributes: ['data-id'],
  commentsSelector: selectors.answers,
  pageOf,
  *findPosts(root) {
    for (const status of findAll(root, POST)) {
      if (status.closest(NO_POST) !== null) continue;
      const post = wrapperOf(status);
      // A subtree that begins inside a post holds no post.
      if (post === root || root.contains(post)) yield post;
    }
  },
  postOf(element) {
    const within = element.closest<HTMLElement>(`${selectors.wrapper}, ${POST}`);
    if (within === null) return null;
    const outer = within.closest(selectors.quote)?.closest<HTMLElement>(`${selectors.wrapper}, ${POST}`) ?? within;
    const status = outer.matches(POST) ? outer : outer.querySelector<HTMLElement>(POST);
    return status === null || status.closest(NO_POST) !== null ? null : wrapperOf(status);
  },
  postKey,
  badgeAnchor(post, page) {
    const row = findOwn({ root: post, base: page.url }, selectors.actions).at(-1);
    return row === undefined
      ? { element: post, where: 'prepend', layout: 'corner' }
      : { element: row, where: 'append', layout: 'inline' };
  },
};

/** The line above a post belongs to it. */
function wrapperOf(status: HTMLElement): HTMLElement {
  return status.closest<HTMLElement>(selectors.wrapper) ?? status;
}

/**
 * Ids are counted by each server for itself, posts of other servers included, so the server whose page this is stands
 * before the id. The same post seen on two servers is two posts for us: the page does not tell the original's address,
 * and guessing by author and second would make one of two posts.
 */
function postKey(post: HTMLElement, page: PageContext): string | null {
  const scope = { root: post, base: page.url };
  const opened = post.matches('.detailed-status__wrapper, .detailed-status')
    ? parseStatusUrl(page.url, page.url)
    : null;
  const id = findAddress(scope)?.id ?? opened?.id;
  return id === undefined ? anonKey(findOwn(scope, selectors.text.content)[0] ?? null) : `${page.url.host}/${id}`;
}
