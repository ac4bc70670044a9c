import type { RawAuthor } from '@/lib/domain/reading';

import { UNKNOWN_AUTHOR } from '../shared/empty';
import { resolveHref, resolveUrl } from '../shared/resolve-url';
import { parseProfileUrl } from './urls';

export interface OwnerParts {
  name: string | null;
  link: Element | null;
  avatar: Element | null;
}

export function buildOwner({ name, link, avatar }: OwnerParts, base: URL): RawAuthor {
  const address = parseProfileUrl(resolveHref(link, base));
  return {
    ...UNKNOWN_AUTHOR,
    name: name?.replaceAll(/\s+/g, ' ').trim() || null,
    handle: address?.handle ?? null,
    url: address?.url ?? null,
    avatarUrl: readPicture(avatar, base),
  };
}

/** Guests' pages hold pictures back in `data-delayed-url` until they scroll into view. */
export function readPicture(image: Element | null, base: URL): string | null {
  const delayed = image?.getAttribute('data-delayed-url') ?? image?.getAttribute('data-poster-url');
  return resolveUrl(delayed ?? image?.getAttribute('src'), base)?.href ?? null;
}
