import type { CommentReader, PageContext } from '@/lib/networks/contract';
import { anonKey } from '@/lib/networks/shared/anon-key';
import { findAll } from '@/lib/networks/shared/find-all';
import { ownMatch } from '@/lib/networks/shared/own-match';

import { readPostAddress } from './address';
import { comment as commentSelector } from './comment-root';
import { commentChains } from './comment-selectors';
import { okLocator } from './locator';
import { readComment, readCommentId } from './read-comment';

/** Comments of a topic, photo or video, in its window and in the list of discussions. */
export const okComments: CommentReader = {
  findComments: (root) => findAll(root, commentSelector),
  commentOf: (element) => element.closest<HTMLElement>(commentSelector),
  commentKey(comment) {
    if (!comment.matches(commentSelector)) return null;
    return readCommentId(comment) ?? anonKey(ownMatch(comment, commentChains.text, commentSelector)?.element ?? null);
  },
  commentAnchor(comment) {
    const date = ownMatch(comment, commentChains.date, commentSelector);
    return date === null
      ? { element: comment, where: 'prepend', layout: 'corner' }
      : { element: date.element, where: 'after', layout: 'inline' };
  },
  readComment: (comment, page) => readComment(comment, page, findPost(comment, page)),
  postOfComment: findPost,
};

/** The window or post around the comment, else the one post that the page's address names. */
export function findPost(part: HTMLElement, page: PageContext): HTMLElement | null {
  const around = okLocator.postOf(part, page);
  if (around !== null) return around;
  const opened = readPostAddress(page.url)?.id;
  if (opened === undefined) return null;
  for (const post of okLocator.findPosts(page.document, page))
    if (okLocator.postKey(post, page) === opened) return post;
  return null;
}
