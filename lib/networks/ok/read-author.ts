import type { RawAuthor } from '@/lib/domain/reading';
import { ownMatch } from '@/lib/networks/shared/own-match';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveHref, resolveSrc, resolveUrl } from '@/lib/networks/shared/resolve-url';

import { readHandle } from './address';
import { chains, notAuthor } from './field-selectors';
import { readAuthorJson } from './read-author-json';
import { foreign } from './selectors';

/** Name, address and picture of the author of a post or of a repost's source (`root` is then the inner status). */
export function readAuthor(root: Element, base: URL): { author: RawAuthor; rule: string | null } {
  const match = ownMatch(root, chains.author, notAuthor);
  const json = readAuthorJson(root);
  const drawn = readText(match?.element ?? null).split('\n')[0] || match?.element.getAttribute('name')?.trim() || null;
  const name = drawn ?? json?.name ?? null;
  const link = ownMatch(root, chains.authorLink, notAuthor)?.element;
  const handle =
    readHandle(resolveHref(link, base)) ??
    readHandle(resolveUrl(match?.element.getAttribute('url'), base)) ??
    readHandle(resolveUrl(json?.href, base));
  const avatar = ownMatch(root, chains.avatar, foreign)?.element;
  const author: RawAuthor = {
    name,
    handle,
    url: handle === null ? null : `https://ok.ru/${handle}`,
    avatarUrl: resolveSrc(avatar, base)?.href ?? null,
  };
  if (name === null) return { author, rule: null };
  return { author, rule: drawn === null ? 'json' : (match?.rule ?? null) };
}
