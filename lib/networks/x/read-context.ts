import type { RawAuthor } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { resolveHref } from '../shared/resolve-url';
import { findAddress, findOwn, type Scope, scopeOf } from './find-own';
import { readLine } from './read-rich-text';
import { iconPaths, selectors } from './selectors';
import { buildProfileUrl, parseProfileUrl, parseStatusUrl } from './urls';

/** Who reposted the post into this list: the line above it links to a profile, and its icon is not the heart of "X liked". */
export function readRepostedBy(scope: Scope): RawAuthor | null {
  const line = findOwn(scope, selectors.contextLine)[0];
  if (line === undefined || hasIcon(line, scope, iconPaths.liked)) return null;
  const link = line.closest('a') ?? line.querySelector('a');
  const handle = parseProfileUrl(resolveHref(link, scope.base));
  if (handle === null) return null;
  // "X reposted": the name is an element, the verb is bare text behind it.
  const name = readLine(line.firstElementChild);
  return { name, handle, url: buildProfileUrl(handle), avatarUrl: null };
}

/** Pinned: a line without a link and with the pin, or any line without a link at the head of a profile. */
export function isPinned(scope: Scope, page: PageContext): boolean {
  const line = findOwn(scope, selectors.contextLine)[0];
  if (line === undefined || line.closest('a') !== null || line.querySelector('a') !== null) return false;
  return page.kind === 'profile' || hasIcon(line, scope, iconPaths.pinned);
}

/** Promoted: the tracking wrapper stands around the whole post. */
export function isPromoted(post: HTMLElement): boolean {
  return post.closest(selectors.promoted) !== null;
}

/**
 * An answer to somebody: "Replying to @name" above the text, or, on the page of one post, standing below it before any
 * heading ("Discover more").
 */
export function isReply(scope: Scope, page: PageContext): boolean {
  return hasReplyLine(scope) || isBelowOpenedPost(scope.root, page);
}

/** The post the address names. */
export function isOpened(scope: Scope, page: PageContext): boolean {
  const opened = parseStatusUrl(page.url);
  return opened !== null && findAddress(scope)?.id === opened.id;
}

/** "Replying to @a @b": links whose text is the handle they lead to, above the text and in no other block of the post. */
function hasReplyLine(scope: Scope): boolean {
  const texts = Object.values(selectors.text).join();
  const text = findOwn(scope, texts)[0];
  const elsewhere = [selectors.authorBlock, selectors.contextLine, selectors.card, selectors.articleBody, texts].join();
  const own = findAddress(scope)?.handle?.toLowerCase();
  return findOwn(scope, 'a[href]').some((link) => {
    const handle = parseProfileUrl(resolveHref(link, scope.base))?.toLowerCase();
    // The author's own handle stands above the text in every post.
    if (handle === undefined || handle === own || link.textContent.trim().toLowerCase() !== `@${handle}`) return false;
    if (link.closest(elsewhere) !== null) return false;
    return text === undefined || isBefore(link, text);
  });
}

function isBelowOpenedPost(post: HTMLElement, page: PageContext): boolean {
  const opened = parseStatusUrl(page.url);
  const cell = post.closest(selectors.cell);
  if (opened === null || cell === null) return false;
  for (let above = cell.previousElementSibling; above !== null; above = above.previousElementSibling) {
    const article = above.querySelector<HTMLElement>(selectors.post);
    if (article === null && above.querySelector(selectors.heading) !== null) return false;
    if (article !== null && findAddress(scopeOf(article, page.url))?.id === opened.id) return true;
  }
  return false;
}

function isBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}

/** The icon stands beside the line, in the nearest ancestor that has one. */
function hasIcon(line: Element, scope: Scope, beginnings: readonly string[]): boolean {
  let around: Element | null = line;
  while (around !== null && around !== scope.root && around.querySelector('svg') === null)
    around = around.parentElement;
  if (around === null || around === scope.root) return false;
  const drawn = around.querySelector('svg path')?.getAttribute('d') ?? '';
  return beginnings.some((beginning) => drawn.startsWith(beginning));
}
