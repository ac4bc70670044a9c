import type { BadgeAnchor, CommentReader, PageContext } from '@/lib/networks/contract';

import { anonKey } from '../shared/anon-key';
import { findAll } from '../shared/find-all';
import { findCommentId } from './find-comment-link';
import { findOpened } from './find-opened';
import { COMMENT, UNSEEN } from './page-parts';
import { readComment } from './read-comment';

/** Comments below a video, a Short or a community post, with the answers that are unfolded. */
export const youtubeComments: CommentReader = {
  *findComments(root) {
    for (const comment of findAll(root, COMMENT)) if (comment.closest(UNSEEN) === null) yield comment;
  },
  commentOf: (element) => element.closest<HTMLElement>(COMMENT),
  commentKey: (comment, page) => findCommentId(comment, page.url) ?? anonKey(comment.querySelector('#content-text, p')),
  commentAnchor,
  readComment: (comment, page) => readComment(comment, page),
  postOfComment: (_comment, page) => findOpened(page),
};

function commentAnchor(comment: HTMLElement, _page: PageContext): BadgeAnchor {
  const row = comment.querySelector('#toolbar') ?? comment.querySelector('#header-author');
  return row === null
    ? { element: comment, where: 'prepend', layout: 'corner' }
    : { element: row, where: 'append', layout: 'inline' };
}
