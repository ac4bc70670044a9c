import type { RawAuthor } from '@/lib/domain/reading';

import { resolveHref, resolveSrc } from '../shared/resolve-url';
import { findMediaBlock, isAvatar } from './find-parts';
import { selectors } from './selectors';
import { buildProfileUrl, parseProfileUrl, type PostAddress } from './urls';

export interface AuthorReading {
  author: RawAuthor;
  rule: string | null;
}

/**
 * Author of a post in an article or on its page. Instagram displays handles only, so the name is the handle. Joint posts
 * ("a and b") belong to the first.
 */
export function readAuthor(post: HTMLElement, address: PostAddress | null, base: URL): AuthorReading {
  const linked = readLinkedHandle(post, base);
  const handle = address?.handle ?? linked?.handle ?? null;
  if (handle === null) return { author: { name: null, handle: null, url: null, avatarUrl: null }, rule: null };
  const author: RawAuthor = {
    name: handle,
    handle,
    url: buildProfileUrl(handle),
    avatarUrl: readAvatar(post, handle, base),
  };
  return { author, rule: address?.handle === handle ? 'permalink' : (linked?.rule ?? null) };
}

/** First profile link of the header; where there is no header, the first outside of the pictures (people tagged in them). */
function readLinkedHandle(post: HTMLElement, base: URL): { handle: string; rule: string } | null {
  const header = post.querySelector(selectors.header);
  const media = header === null ? findMediaBlock(post, null, base) : null;
  for (const link of (header ?? post).querySelectorAll(selectors.link)) {
    if (media?.contains(link) === true) continue;
    const handle = parseProfileUrl(resolveHref(link, base));
    if (handle !== null) return { handle, rule: header === null ? 'first-link' : 'header' };
  }
  return null;
}

/** "name's profile picture" names the handle in every language; generated texts of posted pictures name the display name. */
function readAvatar(post: HTMLElement, handle: string, base: URL): string | null {
  const media = findMediaBlock(post, null, base);
  for (const image of post.querySelectorAll(selectors.picture)) {
    if (media?.contains(image) === true || !isAvatar(image, base)) continue;
    if ((image.getAttribute('alt') ?? '').includes(handle)) return resolveSrc(image, base)?.href ?? null;
  }
  return null;
}
