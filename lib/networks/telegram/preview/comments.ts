import type { CommentReader, EditorSpot, PageContext } from '@/lib/networks/contract';
import { anonKey } from '@/lib/networks/shared/anon-key';
import { findAll } from '@/lib/networks/shared/find-all';
import { ownMatch } from '@/lib/networks/shared/own-match';
import { resolveHref } from '@/lib/networks/shared/resolve-url';

import { parseTelegramAddress } from '../address';
import { buildComment } from '../build-comment';
import { previewLocator } from './locator';
import { readPost } from './read-post';
import { answeredComment, chains, comment as commentSelector, commentBox, commentForm, foreign } from './selectors';

/** Comments of the discussion widget (`/channel/84?embed=1&discussion=1`), which shows no post. */
export const previewComments: CommentReader = {
  findComments: (root) => findAll(root, commentSelector),
  commentOf: (element) => element.closest<HTMLElement>(commentSelector),
  commentKey: (comment, page) =>
    readAddress(comment, page.url)?.id ?? anonKey(ownMatch(comment, chains.text, foreign)?.element ?? null),
  commentAnchor: (comment, page) => previewLocator.badgeAnchor(comment, page),
  readComment(comment, page) {
    const message = readPost(comment, page);
    const address = readAddress(comment, page.url);
    const parent = comment.querySelector<HTMLElement>(answeredComment)?.dataset['replyTo'] ?? '';
    return buildComment(message, {
      nativeId: address?.id ?? null,
      permalink: address?.permalink ?? null,
      parentId: address !== null && /^[1-9]\d*$/.test(parent) ? `${address.post}/${parent}` : null,
      isByPostAuthor: address !== null && message.value.author.handle === address.channel,
    });
  },
  postOfComment: () => null,
};

/** The box of the widget, which names the comment it answers. */
export function findEditors(root: ParentNode, page: PageContext): EditorSpot[] {
  return findAll(root, commentBox).map((element) => {
    const answered = element.closest(commentForm)?.querySelector<HTMLElement>(answeredComment)?.dataset['replyTo'];
    const answers = answered
      ? [...findAll(page.document, commentSelector)].find((one) => one.dataset['postId'] === answered)
      : null;
    return { element, purpose: 'comment', answers: answers ?? null };
  });
}

/**
 * `contest/198/238737`: a comment has its address under the post (`t.me/contest/198?comment=238737`) whether or not the
 * group it was written in has one.
 */
function readAddress(
  comment: HTMLElement,
  base: URL,
): { id: string; permalink: string; post: string; channel: string } | null {
  const url = resolveHref(ownMatch(comment, chains.permalink, foreign)?.element, base);
  const post = parseTelegramAddress(url) ?? null;
  const number = url?.searchParams.get('comment') ?? '';
  if (post === null || post.handle === null || post.postId === null || !/^[1-9]\d*$/.test(number)) return null;
  const under = `${post.handle}/${post.postId}`;
  return {
    id: `${under}/${number}`,
    permalink: `https://t.me/${under}?comment=${number}`,
    post: under,
    channel: post.handle,
  };
}
