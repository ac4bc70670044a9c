import type { RawAccount, RawAuthor, RawPost } from '@/lib/domain/reading';
import type { NetworkId } from '@/lib/domain/network-id';

/** `network:handle` as the background builds it (lib/capture/normalise-parts.ts, which the overlay cannot carry). */
export function accountIdOf(network: NetworkId, { handle }: Pick<RawAccount, 'handle'>): string | null {
  const name = foldHandle(handle);
  return name === null ? null : `${network}:${name}`;
}

/**
 * Whether a post on an account's page is the account's own, or reposted by it. Pages also show posts of others (suggestions,
 * advertisements, where the account is tagged), and those that do not say whose they are count as such.
 */
export function belongsTo(post: RawPost, account: RawAccount): boolean {
  if (post.sponsored) return false;
  return isBy(post.author, account) || (post.repostedBy !== null && isBy(post.repostedBy, account));
}

function isBy(author: RawAuthor, account: RawAccount): boolean {
  const handle = foldHandle(author.handle);
  if (handle !== null) return handle === foldHandle(account.handle);
  // Some layouts name the author of a wall without a link (VK's mobile one).
  return author.url === null && author.name !== null && author.name === account.name;
}

function foldHandle(handle: string | null): string | null {
  const folded = handle?.trim().replace(/^@+/u, '').toLowerCase() ?? '';
  return folded === '' ? null : folded;
}
