import type { PageKind } from '@/lib/domain/vocabulary';

import { parseTelegramAddress } from './address';

/** Kind of page behind an address of t.me or web.telegram.org. */
export function pageOf(url: URL): PageKind {
  if (url.hostname === 'web.telegram.org') return isChatHash(url.hash) ? 'profile' : 'messages';
  if (url.pathname.startsWith('/s/') && url.searchParams.has('q')) return 'search';
  const address = parseTelegramAddress(url);
  if (address === null) return 'other';
  return address.postId === null || url.pathname.startsWith('/s/') ? 'profile' : 'post';
}

/** Groups and channels have negative ids or a name; chats with one person have positive ids. */
function isChatHash(hash: string): boolean {
  return /^#(?:-\d|@|\/?\?tgaddr=)/.test(hash);
}
