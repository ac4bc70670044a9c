import type { BadgeAnchor, CommentReader, PageContext } from '@/lib/networks/contract';

import { findShadow } from './find-shadow';
import { commentOf, findComments, postOf } from './find-things';
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

/** In the row of words below. The current front end draws it in slots; before it does, the line of author and time has room. */
function findAnchor(comment: HTMLElement): BadgeAnchor {
  const actions = comment.querySelector(commentParts.actionRow);
  const slot =
    actions === null ? null : findShadow(actions)?.querySelector(commentParts.shareSlot)?.getAttribute('name');
  if (actions !== null && slot) return { element: actions, where: 'append', layout: 'inline', slot };
  const row = comment.querySelector(`${commentParts.meta}, ${oldParts.entry} > ${oldParts.buttons}`);
  return row === null
    ? { element: comment, where: 'prepend', layout: 'corner' }
    : { element: row, where: 'append', layout: 'inline' };
}

function findPostOf(comment: HTMLElement, page: PageContext): HTMLElement | null {
  const id = readPostIdOf(comment, page.url);
  if (id === null) return null;
  const named = page.document.getElementById(`t3_${id}`) ?? page.document.getElementById(`thing_t3_${id}`);
  return named !== null && postOf(named) === named ? named : null;
}
