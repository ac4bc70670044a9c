import type { CommentReader, PageContext } from '@/lib/networks/contract';
import { anonKey } from '@/lib/networks/shared/anon-key';
import { findAll } from '@/lib/networks/shared/find-all';
import { ownMatch } from '@/lib/networks/shared/own-match';

import { readWallId } from './address';
import { comment as commentSelector, commentChains } from './comment-selectors';
import { vkLocator } from './locator';
import { readComment } from './read-comment';
import { readCommentId } from './read-comment-id';

/** Comments under posts, photos and videos, in lists, on a post's own page and in windows over the page. */
export const vkComments: CommentReader = {
  findComments: (root) => findAll(root, commentSelector),
  commentOf: (element) => element.closest<HTMLElement>(commentSelector),
  commentKey: (comment, page) =>
    readCommentId(comment, page.url)?.id ??
    anonKey(ownMatch(comment, commentChains.text, commentSelector)?.element ?? null),
  commentAnchor(comment) {
    const button = ownMatch(comment, commentChains.button, commentSelector);
    return button === null
      ? { element: comment, where: 'prepend', layout: 'corner' }
      : { element: button.element, where: 'after', layout: 'inline' };
  },
  readComment: (comment, page) => readComment(comment, page, findPost(comment, page)),
  postOfComment: findPost,
};

/** The post around the comment, else, on the page of one post, that post. */
function findPost(comment: HTMLElement, page: PageContext): HTMLElement | null {
  const around = vkLocator.postOf(comment, page);
  if (around !== null) return around;
  const opened = readWallId(page.url);
  if (opened === null) return null;
  for (const post of vkLocator.findPosts(page.document, page))
    if (vkLocator.postKey(post, page) === opened) return post;
  return null;
}
