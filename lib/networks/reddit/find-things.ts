import { findAll } from '../shared/find-all';
import { resolveHref } from '../shared/resolve-url';
import { searchParts, selectors } from './selectors';
import { parsePostUrl } from './urls';

/** The four shapes a post has on Reddit. */
export type PostShape = 'shreddit' | 'search' | 'old' | 'old-search';

const POSTS = [selectors.post, selectors.searchPost, selectors.oldPost, selectors.oldSearchPost].join();
const COMMENTS = [selectors.comment, selectors.profileComment, selectors.oldComment].join();

/** Matches when, and only when, the page shows comments. */
export const commentsSelector = COMMENTS;

export function findPosts(root: ParentNode): HTMLElement[] {
  return findAll(root, POSTS).filter(isPost);
}

export function postOf(element: Element): HTMLElement | null {
  let post = element.closest<HTMLElement>(POSTS);
  while (post !== null && !isPost(post)) post = post.parentElement?.closest<HTMLElement>(POSTS) ?? null;
  return post;
}

export function findComments(root: ParentNode): HTMLElement[] {
  return findAll(root, COMMENTS);
}

export function commentOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>(COMMENTS);
}

export function shapeOf(post: Element): PostShape {
  if (post.matches(selectors.post)) return 'shreddit';
  if (post.matches(selectors.searchPost)) return 'search';
  return post.matches(selectors.oldPost) ? 'old' : 'old-search';
}

/** The outermost of nested ones (a crossposted post, a card inside a card), and nothing that is still empty. */
function isPost(element: HTMLElement): boolean {
  if (element.parentElement?.closest(POSTS)) return false;
  // Cards that recommend a community hold posts without an address; results still loading hold nothing.
  if (element.matches(selectors.post)) return element.hasAttribute('permalink') || element.id.startsWith('t3_');
  if (element.matches(selectors.searchPost)) return element.querySelector(selectors.postLink) !== null;
  return !element.matches(selectors.oldPost) || element.closest(selectors.spotlight) === null;
}

/** The post's number, without the `t3_` before it. */
export function readPostId(post: HTMLElement, base: URL): string | null {
  const named =
    parseFullname(post.id, 't3') ??
    parseFullname(post.getAttribute('post-id'), 't3') ??
    parseFullname(post.dataset['fullname'], 't3');
  return named ?? (post.matches(selectors.searchPost) ? readResultId(post, base) : readLinkedId(post, base));
}

/** "t3_1abc" → "1abc"; old pages write it after "thing_". */
export function parseFullname(value: string | null | undefined, kind: 't1' | 't3'): string | null {
  const found = /^(?:thing_)?(t[13])_([a-z0-9]{2,13})$/i.exec(value ?? '');
  return found?.[1]?.toLowerCase() === kind ? (found[2]?.toLowerCase() ?? null) : null;
}

function readResultId(result: HTMLElement, base: URL): string | null {
  const titled = /t3_([a-z0-9]{2,13})$/i.exec(result.querySelector(searchParts.title)?.id ?? '')?.[1];
  return titled?.toLowerCase() ?? parsePostUrl(resolveHref(result.querySelector(searchParts.link), base))?.id ?? null;
}

function readLinkedId(post: HTMLElement, base: URL): string | null {
  const written = post.getAttribute('permalink') ?? post.dataset['permalink'];
  return written === undefined ? null : (parsePostUrl(URL.parse(written, base.href))?.id ?? null);
}
