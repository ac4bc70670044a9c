import type { PageContext, PostLocator } from '@/lib/networks/contract';
import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { anonKey } from '@/lib/networks/shared/anon-key';
import { findAll } from '@/lib/networks/shared/find-all';
import { ownAll, ownMatch } from '@/lib/networks/shared/own-match';

import { comment } from './comment-selectors';
import { pageOf } from './page-of';
import { readNativeId } from './read-identity';
import { chains, comments, copy, foreign, lastAction, post as postSelector } from './selectors';

/** VK, on vk.com and vk.ru, desktop and mobile. */
export const vkLocator: PostLocator = {
  id: 'vk',
  name: 'VK',
  matches: NETWORK_HOSTS.vk,
  identityAttributes: ['data-post-id'],
  commentsSelector: comment,
  pageOf,
  findPosts: (root, page) => findAll(root, postSelector).filter((element) => isPost(element, page)),
  postOf(element, page) {
    let post = element.closest<HTMLElement>(postSelector);
    while (post !== null && !isPost(post, page)) post = post.parentElement?.closest<HTMLElement>(postSelector) ?? null;
    return post;
  },
  postKey: (post, page) =>
    readNativeId(post, page.url)?.id ?? anonKey(ownMatch(post, chains.text, foreign)?.element ?? null),
  badgeAnchor(post) {
    const row = ownMatch(post, chains.actions, foreign);
    if (row !== null) return { element: row.element, where: 'append', layout: 'inline' };
    const button = ownAll(post, lastAction, foreign).at(-1);
    if (button !== undefined) return { element: button, where: 'after', layout: 'inline' };
    return { element: post, where: 'prepend', layout: 'corner' };
  },
};

/** Comments, the inner post of a repost and cells without identity or text (placeholders of the feed) are no posts. */
function isPost(element: HTMLElement, page: PageContext): boolean {
  if (element.matches(`${copy}, ${comments}`)) return false;
  if (element.parentElement?.closest(`${postSelector}, ${comments}`)) return false;
  if (readNativeId(element, page.url) !== null) return true;
  return anonKey(ownMatch(element, chains.text, foreign)?.element ?? null) !== null;
}
