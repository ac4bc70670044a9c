import type { PageContext, PostLocator } from '@/lib/networks/contract';
import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { anonKey } from '@/lib/networks/shared/anon-key';
import { findAll } from '@/lib/networks/shared/find-all';
import { ownMatch } from '@/lib/networks/shared/own-match';

import { pageOf } from './address';
import { comment } from './comment-root';
import { readIdentity } from './read-identity';
import { discussion, foreign, layer, post as postSelector, postingForm, rootChains, textBlock } from './selectors';

/** Odnoklassniki, on ok.ru and its mobile site. */
export const okLocator: PostLocator = {
  id: 'ok',
  name: 'Odnoklassniki',
  matches: NETWORK_HOSTS.ok,
  identityAttributes: ['data-l'],
  commentsSelector: comment,
  pageOf,
  findPosts: (root, page) => findAll(root, postSelector).filter((element) => isPost(element, page)),
  postOf(element, page) {
    let post = element.closest<HTMLElement>(postSelector);
    while (post !== null && !isPost(post, page)) post = post.parentElement?.closest<HTMLElement>(postSelector) ?? null;
    return post;
  },
  postKey,
  badgeAnchor(post) {
    const row = ownMatch(post, rootChains.actions, foreign);
    return row === null
      ? { element: post, where: 'prepend', layout: 'corner' }
      : { element: row.element, where: 'append', layout: 'inline' };
  },
};

function postKey(post: HTMLElement, page: PageContext): string | null {
  return readIdentity(post, page.url)?.id ?? anonKey(ownMatch(post, { textBlock }, foreign)?.element ?? null);
}

/** Outermost roots with an identity or a text; the window that holds the field for a new post is none. */
function isPost(element: HTMLElement, page: PageContext): boolean {
  if (element.parentElement?.closest(`${postSelector}, ${discussion}`)) return false;
  if (element.matches(layer) && element.querySelector(postingForm) !== null) return false;
  return postKey(element, page) !== null;
}
