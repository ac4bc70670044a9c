import type { RawAuthor } from '@/lib/domain/reading';

import { UNKNOWN_AUTHOR } from '../shared/empty';
import { resolveHref, resolveUrl } from '../shared/resolve-url';
import { buildProfileUrl, parseUserUrl } from './urls';

/** Reddit shows people by their handle only, so it is the name too. "[deleted]" is nobody. */
export function buildAuthor(handle: string | null | undefined, avatarUrl: string | null = null): RawAuthor {
  const name = handle?.trim() ?? '';
  const url = buildProfileUrl(name);
  return url === null ? UNKNOWN_AUTHOR : { name, handle: name, url, avatarUrl };
}

/** Whether the page says that the author left. */
export function isDeleted(handle: string | null | undefined): boolean {
  return /^\[\w+\]$/.test(handle?.trim() ?? '');
}

/** Handle of the person a link leads to. */
export function readLinkedUser(link: Element | null, base: URL): string | null {
  return parseUserUrl(resolveHref(link, base));
}

/** The picture of a person; Reddit puts the community's in the same places. */
export function readAvatar(value: string | null | undefined, base: URL): string | null {
  const url = resolveUrl(value, base);
  return url === null || url.pathname.includes('/communityIcon') ? null : url.href;
}
