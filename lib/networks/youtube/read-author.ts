import type { RawAuthor } from '@/lib/domain/reading';

import { UNKNOWN_AUTHOR } from '../shared/empty';
import { readText } from '../shared/read-text';
import { resolveHref, resolveUrl } from '../shared/resolve-url';
import { buildProfileUrl, nameOfChannel, parseChannelUrl } from './urls';

/** The channel of a link; its text is the channel's name (in comments and on Shorts the handle itself). */
export function readChannelLink(link: Element | null | undefined, base: URL): RawAuthor {
  if (link === null || link === undefined) return UNKNOWN_AUTHOR;
  const text = readText(link) || link.getAttribute('title')?.trim() || '';
  return buildAuthor(text.replace(/^@(?=\S)/, '') || null, resolveHref(link, base)?.href ?? null);
}

/** A channel of which a name and an address are known, or one of them. */
export function buildAuthor(name: string | null, address: string | null): RawAuthor {
  const handle = nameOfChannel(parseChannelUrl(URL.parse(address ?? '')));
  const url = handle === null ? null : buildProfileUrl(handle);
  return { name, handle, url, avatarUrl: null };
}

/** The first link to a channel that has a text: pictures link there, too. */
export function findChannelLink(root: Element, selector: string, base: URL): Element | null {
  for (const link of root.querySelectorAll(selector))
    if (parseChannelUrl(resolveHref(link, base)) !== null && readText(link) !== '') return link;
  return null;
}

/** Address of a picture that has loaded; those below the fold have none yet, or a blank one of the page's own. */
export function readPicture(image: Element | null | undefined, base: URL): string | null {
  return resolveUrl(image?.getAttribute('src'), base)?.href ?? null;
}
