import type { PageContext, PostLocator } from '@/lib/networks/contract';

import { NETWORK_HOSTS } from '../hosts';
import { resolveHref } from '../shared/resolve-url';
import { findAddress, findOwn, isEmbedded, scopeOf } from './find-own';
import { readInlineText } from './read-rich-text';
import { selectors } from './selectors';
import { findStatusId, isViewerUrl, pageOf, parseStatusUrl } from './urls';

export const xLocator: PostLocator = {
  id: 'x',
  name: 'X',
  matches: NETWORK_HOSTS.x,
  identityAttributes: ['href', 'datetime'],
  commentsSelector: null,
  pageOf,
  *findPosts(root, page) {
    const viewer = findViewer(page);
    const candidates = [...root.querySelectorAll<HTMLElement>(selectors.post)];
    if (isElement(root) && root.matches(selectors.post)) candidates.unshift(root);
    for (const post of candidates) if (isWhole(post) && viewer?.contains(post) !== false) yield post;
  },
  postOf(element, page) {
    let post = element.closest<HTMLElement>(selectors.post);
    // A post embedded in an Article is part of the Article.
    while (post !== null && !isWhole(post)) post = post.parentElement?.closest<HTMLElement>(selectors.post) ?? null;
    return post === null || findViewer(page)?.contains(post) === false ? null : post;
  },
  postKey,
  badgeAnchor(post) {
    // A quoted post has no buttons of its own, so only embedded posts are to be told apart; looked for once per post.
    const button = [...post.querySelectorAll(selectors.actionButton)].findLast((one) => !isEmbedded(one, post));
    const row = button?.closest(selectors.actions) ?? null;
    return row === null || !post.contains(row)
      ? { element: post, where: 'prepend', layout: 'corner' }
      : { element: row, where: 'append', layout: 'inline' };
  },
};

function isElement(node: ParentNode): node is HTMLElement {
  return node.nodeType === 1;
}

/**
 * The open photo or video viewer. What lies behind it is covered, and the opened post is often there a second time. The
 * address tells when it is closed: the dialog itself may go a moment later.
 */
function findViewer({ document, url }: PageContext): Element | null {
  if (!isViewerUrl(url)) return null;
  return document.querySelector(`${selectors.viewer} article`)?.closest(selectors.viewer) ?? null;
}

/** Of what matches `selectors.post`: not a tombstone, not an embedded post. */
function isWhole(post: HTMLElement): boolean {
  return post.querySelector(selectors.postBody) !== null && (post.parentElement?.closest('article') ?? null) === null;
}

/** The id; promoted posts without any link are told by author and text. */
function postKey(post: HTMLElement, page: PageContext): string | null {
  return readTimedId(post, page) ?? findKey(post, page);
}

/** The short way for nearly every post: only a post's own time stands inside a link, a quoted one's does not. */
function readTimedId(post: HTMLElement, page: PageContext): string | null {
  const time = post.querySelector(selectors.linkedTime);
  if (time === null || isEmbedded(time, post)) return null;
  const link = time.closest('a');
  return findStatusId(link?.getAttribute('href') ?? '') ?? parseStatusUrl(resolveHref(link, page.url))?.id ?? null;
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
