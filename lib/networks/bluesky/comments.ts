import type { RawComment, Reading } from '@/lib/domain/reading';
import type { CommentReader, PageContext } from '@/lib/networks/contract';

import { emptyRawComment } from '../shared/empty';
import { addressOf, blueskyLocator } from './locator';
import { readAuthor } from './read-author';
import { readPost } from './read-post';
import { selectors } from './selectors';

/** Answers below an opened post; what stands above it is what it answers, and no comment. */
export const blueskyComments: CommentReader = {
  *findComments(root, page) {
    for (const post of blueskyLocator.findPosts(root, page)) if (isAnswer(post)) yield post;
  },
  commentOf(element, page) {
    const post = blueskyLocator.postOf(element, page);
    return post !== null && isAnswer(post) ? post : null;
  },
  commentKey: blueskyLocator.postKey,
  commentAnchor: blueskyLocator.badgeAnchor,
  readComment,
  postOfComment,
};

function isAnswer(post: HTMLElement): boolean {
  return post.matches(selectors.answers);
}

/** Whom an answer answers is drawn with lines only, which say nothing certain of what is not on the page: no parent. */
function readComment(comment: HTMLElement, page: PageContext): Reading<RawComment> {
  const { value: post, missing, rules } = readPost(comment, page);
  const opened = postOfComment(comment);
  const writer =
    opened === null ? null : readAuthor({ root: opened, base: page.url }, addressOf(opened, page)?.actor ?? null);
  const value: RawComment = {
    ...emptyRawComment(),
    nativeId: post.nativeId,
    permalink: post.permalink,
    author: post.author,
    text: post.text,
    truncated: post.truncated,
    time: post.time,
    likes: post.metrics.likes ?? null,
    isByPostAuthor: post.author.handle !== null && writer?.author.handle === post.author.handle,
  };
  return {
    value,
    missing: missing.filter((field) => field !== 'metrics.comments' && field !== 'metrics.shares'),
    rules,
  };
}

function postOfComment(comment: HTMLElement): HTMLElement | null {
  return comment.closest(selectors.threadScreen)?.querySelector<HTMLElement>(selectors.opened) ?? null;
}
