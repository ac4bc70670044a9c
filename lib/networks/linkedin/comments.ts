import type { RawComment, Reading } from '@/lib/domain/reading';
import type { CommentReader, PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { findPosts, findUrnOf, postOf } from './find-posts';
import { readComment } from './read-comment';
import { comment as selectors } from './selectors';
import { type CommentUrn, findCommentUrn } from './urn';

export const commentsSelector = selectors.any;

export const commentReader: CommentReader = {
  findComments: (root) => findAll(root, selectors.any).filter(isComment),
  commentOf(element) {
    let found = element.closest<HTMLElement>(selectors.any);
    while (found !== null && !isComment(found))
      found = found.parentElement?.closest<HTMLElement>(selectors.any) ?? null;
    return found;
  },
  commentKey: (comment) => findUrnOfComment(comment)?.id ?? null,
  commentAnchor: () => null,
  readComment: (comment, page): Reading<RawComment> =>
    readComment(comment, { page, urn: findUrnOfComment(comment), parentId: findParentId(comment) }),
  postOfComment,
};

/** Server-driven pages wrap a comment in two elements with one key: the outer one counts. */
function isComment(element: HTMLElement): boolean {
  const around = element.parentElement?.closest<HTMLElement>(selectors.any) ?? null;
  return around === null || findUrnOfComment(around)?.id !== findUrnOfComment(element)?.id || isGuest(element);
}

function isGuest(element: Element): boolean {
  return element.matches('section.comment');
}

function findUrnOfComment(comment: HTMLElement): CommentUrn | null {
  const names = [comment.dataset['id'], comment.getAttribute('componentkey'), comment.id];
  const named = names.map(findCommentUrn).find((urn) => urn !== null);
  if (named !== undefined || !isGuest(comment)) return named ?? null;
  // Guests' pages name a comment in the menu that reports it.
  return findCommentUrn(comment.querySelector(selectors.guestUrn)?.getAttribute('data-semaphore-content-urn'));
}

/** An answer stands inside of the comment it answers; other pages do not say. */
function findParentId(comment: HTMLElement): string | null {
  const around = comment.parentElement?.closest<HTMLElement>(selectors.any) ?? null;
  return around === null ? null : (findUrnOfComment(around)?.id ?? null);
}

/** The card around the comment; on a post's own page, where comments follow the card, the card with the comment's post. */
function postOfComment(comment: HTMLElement, page: PageContext): HTMLElement | null {
  const around = postOf(comment);
  if (around !== null) return around;
  const posts = findPosts(page.document);
  const urn = findUrnOfComment(comment);
  const named = posts.find((post) => urn !== null && findUrnOf(post, page)?.id === urn.post.id);
  return named ?? (page.kind === 'post' ? (posts[0] ?? null) : null);
}
