import type { CommentReader } from '@/lib/networks/contract';

import { emptyRawComment } from '../shared/empty';
import { findAnswers, findOpenedPost } from './find-answers';
import { scopeOf } from './find-own';
import { findPosts, postOf } from './find-posts';
import { xLocator } from './locator';
import { readAuthor } from './read-author';
import { readPost } from './read-post';
import { parseStatusUrl } from './urls';

/** Answers on X are posts of their own: on the page of one post, what stands below it. */
export const xComments: CommentReader = {
  findComments: (root, page) => findAnswers(page).filter((answer) => root === answer || root.contains(answer)),
  commentOf(element, page) {
    const post = postOf(element, page);
    return post !== null && findAnswers(page).includes(post) ? post : null;
  },
  commentKey: (comment, page) => xLocator.postKey(comment, page),
  commentAnchor: (comment, page) => xLocator.badgeAnchor(comment, page),
  readComment(comment, page) {
    const { value: post, missing, rules } = readPost(comment, page);
    const opened = parseStatusUrl(page.url)?.handle ?? readOpenedHandle(page);
    const value = {
      ...emptyRawComment(),
      nativeId: post.nativeId,
      permalink: post.permalink,
      author: post.author,
      text: post.text,
      truncated: post.truncated,
      time: post.time,
      likes: post.metrics.likes ?? null,
      isByPostAuthor: post.author.handle !== null && post.author.handle.toLowerCase() === opened?.toLowerCase(),
    };
    return { value, missing, rules };
  },
  postOfComment(_comment, page) {
    const opened = findOpenedPost(page);
    return opened !== null && findPosts(opened, page).includes(opened) ? opened : null;
  },
};

function readOpenedHandle(page: Parameters<typeof findOpenedPost>[0]): string | null {
  const opened = findOpenedPost(page);
  return opened === null ? null : readAuthor(scopeOf(opened, page.url), null).author.handle;
}
