import type { PageContext, PostLocator } from '@/lib/networks/contract';

import { NETWORK_HOSTS } from '../hosts';
import { anonKey } from '../shared/anon-key';
import { findAll } from '../shared/find-all';
import { findAddress, findOwn } from './find-own';
import { selectors } from './selectors';
import { pageOf, parsePostUrl, type PostAddress } from './urls';

export const blueskyLocator: PostLocator = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: NETWORK_HOSTS.bluesky,
  identityAttributes: ['data-testid', 'href'],
  commentsSelector: selectors.answers,
  pageOf,
  findPosts(root) {
    const posts = new Set<HTMLElement>();
    for (const mark of findAll(root, selectors.mark)) {
      const item = mark.closest<HTMLElement>(selectors.item);
      if (item !== null && !posts.has(item) && root.contains(item) && isPost(item)) posts.add(item);
    }
    return posts;
  },
  postOf(element) {
    let item = element.closest<HTMLElement>(selectors.item);
    while (item !== null && !isPost(item)) item = item.parentElement?.closest<HTMLElement>(selectors.item) ?? null;
    return item;
  },
  postKey(post, page) {
    return addressOf(post, page)?.id ?? anonKey(findOwn({ root: post, base: page.url }, selectors.anyText)[0] ?? null);
  },
  badgeAnchor(post) {
    // The menu stands in a box of its own at the end of the row.
    const menu = [...post.querySelectorAll(selectors.menuButton)].findLast((button) => isOwnButton(button, post));
    const row = menu?.parentElement?.parentElement ?? null;
    if (row !== null && row !== post && post.contains(row)) return { element: row, where: 'append', layout: 'inline' };
    return { element: post, where: 'prepend', layout: 'corner' };
  },
};

/**
 * A post has buttons of its own, which a quoted one has not. Where a fork dropped the test ids a post is an outermost box
 * with a time link.
 */
function isPost(item: HTMLElement): boolean {
  const button = item.querySelector(selectors.replyButton);
  if (button !== null) return button.closest(selectors.item) === item;
  const isOuter = (item.parentElement?.closest(selectors.item) ?? null) === null;
  return isOuter && item.querySelector(selectors.timeLink) !== null;
}

function isOwnButton(button: Element, post: Element): boolean {
  return button.closest(selectors.item) === post;
}

/** Own links first; an opened post without any is the one the address bar names. */
export function addressOf(post: HTMLElement, page: PageContext): PostAddress | null {
  const own = findAddress({ root: post, base: page.url });
  if (own !== null || !post.matches(selectors.opened)) return own;
  // Threads opened before may still stand behind this one.
  const named = parsePostUrl(page.url, page.url);
  const isNamed = post.getAttribute('data-testid')?.endsWith(`-by-${named?.actor}`) === true;
  return isNamed || page.document.querySelectorAll(selectors.opened).length === 1 ? named : null;
}
