import type { PageContext, PostLocator } from '@/lib/networks/contract';

import { NETWORK_HOSTS } from '../hosts';
import { findAnswers } from './find-answers';
import { findAddress, findOwn, isEmbedded, scopeOf } from './find-own';
import { findPosts, postOf, readTimedId } from './find-posts';
import { readInlineText } from './read-rich-text';
import { selectors } from './selectors';
import { pageOf, parseStatusUrl } from './urls';

export const xLocator: PostLocator = {
  id: 'x',
  name: 'X',
  matches: NETWORK_HOSTS.x,
  identityAttributes: ['href', 'datetime'],
  // Answers look like any post: only their place in the list and the address tell them.
  commentsSelector: null,
  hasComments: (page) => findAnswers(page).length > 0,
  pageOf,
  findPosts,
  postOf,
  postKey,
  badgeAnchor(post) {
    // A quoted post has no buttons of its own, so only embedded posts are to be told apart; looked for once per post.
    const isOwn = (button: Element): boolean => !isEmbedded(button, post);
    // Nearly every post can be replied to: one attribute looked for instead of three.
    const button =
      [...post.querySelectorAll(selectors.counters.comments)].findLast(isOwn) ??
      [...post.querySelectorAll(selectors.actionButton)].findLast(isOwn);
    const row = button?.closest(selectors.actions) ?? null;
    return row === null || !post.contains(row)
      ? { element: post, where: 'prepend', layout: 'corner' }
      : { element: row, where: 'append', layout: 'inline' };
  },
};

/** The id; promoted posts without any link are told by author and text. */
function postKey(post: HTMLElement, page: PageContext): string | null {
  return readTimedId(post, page.url) ?? findKey(post, page);
}

function findKey(post: HTMLElement, page: PageContext): string | null {
  const scope = scopeOf(post, page.url);
  const id = findAddress(scope)?.id;
  if (id !== undefined) return id;
  const opened = parseStatusUrl(page.url);
  if (opened !== null && post.getAttribute('tabindex') === '-1') return opened.id;
  const author = findOwn(scope, selectors.authorBlock)[0]?.textContent.trim() ?? '';
  const text = readInlineText(findOwn(scope, selectors.text.testid)[0] ?? null).slice(0, 80);
  return author === '' && text === '' ? null : `${author} ${text}`;
}
