import type { CommentReader } from '@/lib/networks/contract';

import { emptyRawComment, UNKNOWN_AUTHOR } from '../shared/empty';
import { findAll } from '../shared/find-all';
import { readText } from '../shared/read-text';
import { readTime } from './read-time';
import { selectors } from './selectors';

/** Rookery's comments stand in a list under the opened post, the only one on its page. */
export const practiceComments: CommentReader = {
  findComments: (root) => findAll(root, selectors.comment),
  commentOf: (element) => element.closest<HTMLElement>(selectors.comment),
  commentKey: (comment) => comment.dataset['rookeryComment'] ?? null,
  commentAnchor: (comment) => ({ element: comment, where: 'append', layout: 'inline' }),
  readComment(comment) {
    const value = emptyRawComment();
    value.nativeId = comment.dataset['rookeryComment'] ?? null;
    value.author = { ...UNKNOWN_AUTHOR, name: comment.querySelector(selectors.author)?.textContent.trim() ?? null };
    value.text = readText(comment.querySelector(selectors.commentText));
    value.time = readTime(comment.querySelector<HTMLElement>(selectors.time));
    const missing = [...(value.author.name === null ? ['author.name'] : []), ...(value.time === null ? ['time'] : [])];
    return { value, missing, rules: {} };
  },
  postOfComment: (_comment, page) => page.document.querySelector<HTMLElement>(selectors.post),
};
