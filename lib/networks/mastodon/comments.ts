import type { RawComment, Reading } from '@/lib/domain/reading';
import type { CommentReader, PageContext } from '@/lib/networks/contract';

import { emptyRawComment } from '../shared/empty';
import { findOwn, findStatus } from './find-own';
import { mastodonLocator } from './locator';
import { readPost } from './read-post';
import { selectors } from './selectors';

/** Answers below an opened post; what stands above it is what it answers, and no comment. */
export const mastodonComments: CommentReader = {
  *findComments(root, page) {
    for (const post of mastodonLocator.findPosts(root, page)) if (isAnswer(post, page)) yield post;
  },
  commentOf(element, page) {
    const post = mastodonLocator.postOf(element, page);
    return post !== null && isAnswer(post, page) ? post : null;
  },
  commentKey: mastodonLocator.postKey,
  commentAnchor: mastodonLocator.badgeAnchor,
  readComment,
  postOfComment,
};

function isAnswer(post: HTMLElement, page: PageContext): boolean {
  return findStatus({ root: post, base: page.url })?.matches(selectors.answers) === true;
}

function readComment(comment: HTMLElement, page: PageContext): Reading<RawComment> {
  const { value: post, missing, rules } = readPost(comment, page);
  const opened = postOfComment(comment, page);
  const writer = opened === null ? null : readPost(opened, page).value.author.handle;
  const value: RawComment = {
    ...emptyRawComment(),
    nativeId: post.nativeId,
    permalink: post.permalink,
    author: post.author,
    text: post.text,
    truncated: post.truncated,
    time: post.time,
    parentId: readParentId(comment, page),
    likes: post.metrics.likes ?? null,
    isByPostAuthor: writer !== null && writer === post.author.handle,
  };
  return { value, missing: missing.filter((field) => !field.startsWith('metrics.')), rules };
}

/**
 * Who answers whom is drawn as a line: an answer that continues the one above it is joined to that one (4.3–4.7). All
 * others may answer anything.
 */
function readParentId(comment: HTMLElement, page: PageContext): string | null {
  const status = findStatus({ root: comment, base: page.url });
  if (status === null || !status.classList.contains(selectors.inThread)) return null;
  if (status.classList.contains(selectors.firstInThread)) return null;
  const above = findAbove(comment, page);
  const isJoined = above !== null && findOwn({ root: above, base: page.url }, selectors.lineDown).length > 0;
  return isJoined ? mastodonLocator.postKey(above, page) : null;
}

/** The answer above, when that is one. Each stands in an element of its own (4.0–4.7), or did not. */
function findAbove(comment: HTMLElement, page: PageContext): HTMLElement | null {
  const cell = comment.previousElementSibling ?? comment.parentElement?.previousElementSibling ?? null;
  const status = cell === null ? null : (cell.querySelector(selectors.status) ?? cell);
  return status === null ? null : mastodonComments.commentOf(status, page);
}

/** The opened post of the same column: several columns may each show one. */
function postOfComment(comment: HTMLElement, page: PageContext): HTMLElement | null {
  for (let around = comment.parentElement; around !== null; around = around.parentElement) {
    const opened = around.querySelector<HTMLElement>(selectors.detailed);
    if (opened !== null) return mastodonLocator.postOf(opened, page);
  }
  return null;
}
