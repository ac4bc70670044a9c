import type { RawAuthor } from '@/lib/domain/reading';

import { resolveHref, resolveSrc } from '../shared/resolve-url';
import { findOwn, type Scope } from './find-own';
import { readLine } from './read-rich-text';
import { selectors } from './selectors';
import { buildProfileUrl, parseProfileUrl, type StatusAddress } from './urls';

export interface AuthorReading {
  author: RawAuthor;
  /** Which rule gave the name. */
  rule: string | null;
}

/** Author of a post or of a quoted one (whose name block holds no links). `address` is the post's own, when known. */
export function readAuthor(scope: Scope, address: StatusAddress | null): AuthorReading {
  const block = findOwn(scope, selectors.authorBlock)[0] ?? null;
  const handle = readHandle(scope, block) ?? address?.handle ?? null;
  const named = readName(scope, block, handle);
  const author: RawAuthor = {
    name: named?.name ?? null,
    handle,
    url: handle === null ? null : buildProfileUrl(handle),
    avatarUrl: readAvatar(scope, handle),
  };
  return { author, rule: named?.rule ?? null };
}

function readAvatar(scope: Scope, handle: string | null): string | null {
  const marked = findOwn(scope, selectors.avatarImage)[0];
  const linked = findOwn(scope, 'a[href] img').find(
    (image) => handle !== null && parseProfileUrl(resolveHref(image.closest('a'), scope.base)) === handle,
  );
  return resolveSrc(marked ?? linked, scope.base)?.href ?? null;
}

function readHandle(scope: Scope, block: Element | null): string | null {
  const linked = parseProfileUrl(resolveHref(block?.querySelector('a[href]'), scope.base));
  if (linked !== null) return linked;
  const written = /@(\w{1,15})(?!\w)/.exec(readWrittenHandle(block))?.[1];
  if (written !== undefined) return written;
  const avatar = findOwn(scope, selectors.avatar)[0]?.dataset['testid'];
  return avatar?.slice('UserAvatar-Container-'.length) || null;
}

/** The handle stands in a text of its own; a display name may hold an "@" too. */
function readWrittenHandle(block: Element | null): string {
  const lines = [...(block?.querySelectorAll('[dir]') ?? [])].map((line) => line.textContent.trim());
  return lines.find((line) => /^@\w{1,15}$/.test(line)) ?? '';
}

function readName(scope: Scope, block: Element | null, handle: string | null): { name: string; rule: string } | null {
  // The name is the first text with a direction; badges of verification and affiliation follow in others.
  const name = readLine(block?.querySelector('[dir]') ?? block?.querySelector('a') ?? null);
  if (name !== null) return { name, rule: 'testid' };
  if (handle === null) return null;
  for (const link of findOwn(scope, 'a[href]')) {
    if (parseProfileUrl(resolveHref(link, scope.base)) !== handle) continue;
    const text = readLine(link.querySelector('[dir]') ?? null);
    if (text !== null && !text.startsWith('@')) return { name: text, rule: 'profile-link' };
  }
  return null;
}
