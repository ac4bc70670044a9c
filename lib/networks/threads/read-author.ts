import type { RawAuthor } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { resolveHref, resolveSrc } from '../shared/resolve-url';
import { findAvatar, findNameLink, findOwn, isBefore, isDrawn } from './find-parts';
import { iconPaths, selectors } from './selectors';
import { buildProfileUrl, parseProfilePage, parseProfileUrl, type PostAddress } from './urls';

export interface AuthorReading {
  author: RawAuthor;
  rule: string | null;
}

/** Author of a post. Threads displays handles only, so the name is the handle. */
export function readAuthor(post: HTMLElement, address: PostAddress | null, base: URL): AuthorReading {
  const named = findNameLink(post, base)?.handle ?? null;
  const handle = address?.handle ?? named;
  if (handle === null) return { author: { name: null, handle: null, url: null, avatarUrl: null }, rule: null };
  const avatarUrl = readAvatar(post, handle, base);
  return {
    author: { name: handle, handle, url: buildProfileUrl(handle), avatarUrl },
    rule: address?.handle === handle ? 'permalink' : 'name-link',
  };
}

/** Profile picture: in a link to the profile, or in a button to follow whose text names the handle in every language. */
function readAvatar(post: HTMLElement, handle: string, base: URL): string | null {
  for (const image of findOwn(post, selectors.picture)) {
    const isLinked = parseProfileUrl(resolveHref(image.closest('a'), base)) === handle;
    if (isLinked || isNamedButton(image, handle)) return resolveSrc(image, base)?.href ?? null;
  }
  return null;
}

function isNamedButton(image: Element, handle: string): boolean {
  return image.closest(selectors.button) !== null && (image.getAttribute('alt') ?? '').includes(handle);
}

/**
 * Who reposted the post into this list: a profile link in the line above the profile picture; on an account's own tab of
 * reposts the line names nobody else.
 */
export function readRepostedBy(post: HTMLElement, page: PageContext): RawAuthor | null {
  const line = findLineAbove(post, page.url);
  for (const link of line) {
    const handle = parseProfileUrl(resolveHref(link, page.url));
    if (handle !== null && link.querySelector(selectors.picture) === null) return nameAuthor(handle);
  }
  const profile = parseProfilePage(page.url);
  const isRepost = line.some((part) => part.matches(selectors.icon) && isDrawn(part, iconPaths.repost));
  return isRepost && profile !== null ? nameAuthor(profile.handle) : null;
}

/** "Pinned": the pin in the line above, on the account's own page. */
export function isPinned(post: HTMLElement, page: PageContext): boolean {
  if (page.kind !== 'profile') return false;
  return findLineAbove(post, page.url).some((part) => part.matches(selectors.icon) && isDrawn(part, iconPaths.pinned));
}

/** Links and icons that stand before the post's own header. */
function findLineAbove(post: HTMLElement, base: URL): Element[] {
  const start = findAvatar(post, base);
  if (start === null) return [];
  return findOwn<Element>(post, `${selectors.link}, ${selectors.icon}`).filter(
    (part) => isBefore(part, start) && !part.contains(start),
  );
}

function nameAuthor(handle: string): RawAuthor {
  return { name: handle, handle, url: buildProfileUrl(handle), avatarUrl: null };
}
