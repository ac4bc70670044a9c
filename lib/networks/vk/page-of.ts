import type { PageKind } from '@/lib/domain/vocabulary';

import { readHandle, readWallId } from './address';

/** Kind of page behind an address of VK; a post opened over a feed (`?w=wall…`) is a post. */
export function pageOf(url: URL): PageKind {
  if (readWallId(url) !== null) return 'post';
  const first = url.pathname.split('/').find((part) => part !== '') ?? '';
  if (first === '' || first === 'feed') return url.searchParams.get('section') === 'search' ? 'search' : 'feed';
  if (first === 'search') return 'search';
  if (first === 'im' || first === 'mail' || first.startsWith('write')) return 'messages';
  return /^wall-?\d+$/.test(first) || readHandle(url) !== null ? 'profile' : 'other';
}
