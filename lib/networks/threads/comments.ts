import type { CommentReader, PageContext } from '@/lib/networks/contract';

import { emptyRawComment } from '../shared/empty';
import { findAddress } from './find-parts';
import { findConversation } from './find-answers';
import { postOf } from './find-posts';
import { threadsLocator } from './locator';
import { readPost } from './read-post';
import { selectors } from './selectors';

/** Answers on Threads are posts of their own: on the page of one post, what stands below it. */
export const threadsComments: CommentReader = {
  *findComments(root, page) {
    for (const answer of findConversation(page)?.answers ?? [])
      if (root === answer || root.contains(answer)) yield answer;
  },
  commentOf(element, page) {
    const post = postOf(element, page);
    return post !== null && findConversation(page)?.answers.includes(post) === true ? post : null;
  },
  commentKey(comment, page) {
    return findAddress(comment, page.url)?.code ?? null;
  },
  commentAnchor: (comment, page) => threadsLocator.badgeAnchor(comment, page),
  readComment(comment, page) {
    const { value: post, missing, rules } = readPost(comment, page);
    const value = emptyRawComment();
    value.nativeId = post.nativeId;
    value.permalink = post.permalink;
    value.author = post.author;
    value.text = post.text;
    value.truncated = post.truncated;
    value.time = post.time;
    value.likes = post.metrics.likes ?? null;
    value.parentId = findParentId(comment, page);
    value.isByPostAuthor = isByPostAuthor(post.author.handle, page);
    return { value, missing, rules };
  },
  postOfComment: (_comment, page) => findConversation(page)?.opened ?? null,
};

/** Within a unit each answer answers the one above it; the first one answers the opened post. */
function findParentId(comment: HTMLElement, page: PageContext): string | null {
  const unit = comment.closest(selectors.conversationUnit);
  const talk = findConversation(page);
  const above = talk?.answers[talk.answers.indexOf(comment) - 1];
  if (unit === null || above === undefined || above.closest(selectors.conversationUnit) !== unit) return null;
  return findAddress(above, page.url)?.code ?? null;
}

function isByPostAuthor(handle: string | null, page: PageContext): boolean {
  const opened = findConversation(page)?.opened;
  const author = opened === undefined ? null : findAddress(opened, page.url)?.handle;
  return handle !== null && author?.toLowerCase() === handle.toLowerCase();
}
