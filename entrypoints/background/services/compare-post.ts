import { comparePost } from '@/lib/capture/compare-post';
import { normalisePost } from '@/lib/capture/normalise-post';
import { getPost } from '@/lib/db/repositories/find-posts';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';

import { nullIfInvalid } from './null-if-invalid';

/**
 * `posts:compare`: how the post on the page differs from what is stored. Stores nothing. `not-found`: never captured.
 * `likesDelta` is null unless both numbers are exact: a badge has no room to say "about".
 */
export async function compareWithStored({
  network,
  reading,
  page,
}: PayloadOf<'posts:compare'>): Promise<ReplyOf<'posts:compare'>> {
  const seen = nullIfInvalid(() => normalisePost({ network, reading, page, at: new Date() }));
  if (seen === null) return { ok: false, code: 'reading-invalid' };
  const stored = await getPost(seen.id);
  if (stored === null) return { ok: false, code: 'not-found' };
  const { changed, likesDelta, likesDeltaExact } = comparePost(stored, seen);
  return { ok: true, changed, likesDelta: likesDeltaExact === true ? likesDelta : null };
}
