import type { BadgeAnchor, CommentReader, PageContext } from '@/lib/networks/contract';

import { commentOf, findComments, findPosts, readPostId } from './find-things';
import { readComment, readCommentId, readPostIdOf } from './read-comment';
import { commentParts, oldParts } from './selectors';

/** Comments under an opened post, and those on a person's page. */
export const redditComments: CommentReader = {
  findComments,
  commentOf,
  commentKey: (comment) => readCommentId(comment),
  commentAnchor: findAnchor,
  readComment: (comment, page) => readComment(comment, page, findPostOf(comment, page)),
  postOfComment: findPostOf,
};

/** In the line of author and time, which is a slotted child; on old pages in the row of words below. */
function findAnchor(comment: HTMLElement): BadgeAnchor {
  const row = comment.querySelector(`${commentParts.meta}, ${oldParts.entry} > ${oldParts.buttons}`);
  if (row === null) return { element: comment, where: 'prepend', layout: 'corner' };
  const link = row.querySelector(commentParts.time)?.closest('a') ?? null;
  return link !== null && row.contains(link)
    ? { element: link, where: 'after', layout: 'inline' }
    : { element: row, where: 'append', layout: 'inline' };
}

function findPostOf(comment: HTMLElement, page: PageContext): HTMLElement | null {
  const id = readPostIdOf(comment, page.url);
  if (id === null) return null;
  return findPosts(page.document).find((post) => readPostId(post, page.url) === id) ?? null;
}
