import type { RawAuthor } from '@/lib/domain/reading';

import { UNKNOWN_AUTHOR } from '../shared/empty';
import { readText } from '../shared/read-text';
import { resolveHref, resolveUrl } from '../shared/resolve-url';
import { findDescribed, findOwn, isBefore, isOwn, isWithin, type Scope } from './find-parts';
import { selectors } from './selectors';
import { buildProfileUrl, parseProfileUrl } from './urls';

export interface AuthorReading {
  author: RawAuthor;
  rule: string | null;
}

/**
 * Author of a post: the first account in its heading. Posts of a group are headed by the group in feeds and searches; then
 * the author stands in the line below.
 */
export function readAuthor(scope: Scope): AuthorReading {
  const found = readNamed(scope, headingLinks(scope), 'heading') ?? readNamed(scope, findLinesBelow(scope), 'subtitle');
  return found ?? readUnnamed(scope) ?? { author: UNKNOWN_AUTHOR, rule: null };
}

/** "Anonymous participant": what stands in the place of the name of somebody who does not want to be named. */
function readUnnamed({ heading }: Scope): AuthorReading | null {
  if (heading?.matches(selectors.nameBox) !== true) return null;
  const name = readText(heading, selectors.button).split('\n')[0];
  return name ? { author: { ...UNKNOWN_AUTHOR, name }, rule: 'unnamed' } : null;
}

function headingLinks({ heading }: Scope): Element[] {
  return [...(heading?.querySelectorAll(selectors.link) ?? [])];
}

/** Links of the line below the name: author in groups, time, audience. */
export function findLinesBelow(scope: Scope): Element[] {
  const subtitle = findDescribed(scope, 'subtitle');
  if (subtitle !== null) return [...subtitle.querySelectorAll(selectors.link)];
  const text = findOwn(scope, selectors.message)[0] ?? scope.root.querySelector(selectors.reactions);
  return findOwn(scope, selectors.link).filter(
    (link) =>
      scope.heading !== null &&
      isBefore(scope.heading, link) &&
      (text === null || isBefore(link, text)) &&
      !isWithin(link, selectors.message, scope.root) &&
      // Cards of reels and links repeat names.
      link.parentElement?.closest('a') === null,
  );
}

function readNamed(scope: Scope, links: readonly Element[], rule: string): AuthorReading | null {
  for (const link of links) {
    const handle = parseProfileUrl(resolveHref(link, scope.base));
    const name = readText(link).replaceAll('\n', ' ');
    if (handle === null || name === '') continue;
    const author = { name, handle, url: buildProfileUrl(handle), avatarUrl: readAvatar(scope, handle, name) };
    return { author, rule };
  }
  return null;
}

/** Round pictures are drawn in svg, inside a link to the account or labelled with its name. */
function readAvatar(scope: Scope, handle: string, name: string): string | null {
  for (const picture of scope.root.querySelectorAll(selectors.svgPicture)) {
    if (!isOwn(picture, scope)) continue;
    const isOfAuthor =
      parseProfileUrl(resolveHref(picture.closest('a'), scope.base)) === handle ||
      picture.closest('svg')?.getAttribute('aria-label') === name;
    const address = picture.getAttribute('xlink:href') ?? picture.getAttribute('href');
    if (isOfAuthor) return resolveUrl(address, scope.base)?.href ?? null;
  }
  return null;
}
