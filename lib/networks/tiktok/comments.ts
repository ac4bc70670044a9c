import type { CommentReader } from '@/lib/networks/contract';

import { anonKey } from '../shared/anon-key';
import { commentOf, findCommentId, findComments, postOfComment } from './find-comments';
import { readComment } from './read-comment';
import { commentSelectors } from './selectors';

export const tiktokComments: CommentReader = {
  findComments,
  commentOf,
  commentKey(comment) {
    if (comment.querySelectorAll(commentSelectors.text).length !== 1) return null;
    const id = findCommentId(comment);
    if (id !== null) return id;
    const name = comment.querySelector(commentSelectors.name)?.textContent.trim() ?? '';
    const text = anonKey(comment.querySelector(commentSelectors.text)) ?? '';
    return name === '' && text === '' ? null : `${name} ${text}`;
  },
  commentAnchor(comment) {
    const reply = comment.querySelector(commentSelectors.reply);
    return reply === null
      ? { element: comment, where: 'append', layout: 'corner' }
      : { element: reply, where: 'after', layout: 'inline' };
  },
  readComment,
  postOfComment: (_comment, page) => postOfComment(page),
};
