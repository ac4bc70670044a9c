import type { RawTime } from '@/lib/domain/reading';
import { parseLinkedInIdTime } from '@/lib/text/time-from-id';

import type { PostUrn } from './urn';

/**
 * Time of publishing from the id. Activities are made at that moment; shares and ugcPosts when the text was saved, which is
 * earlier for scheduled posts, so of them only the day is claimed. The visible "3 d" is kept beside it.
 */
export function readPostTime(urn: PostUrn | null, raw: string | null): RawTime | null {
  const iso = urn === null ? null : parseLinkedInIdTime(urn.id);
  if (urn !== null && iso !== null)
    return { iso, precision: urn.type === 'activity' ? 'minute' : 'day', source: 'id', raw };
  return raw === null ? null : { iso: null, precision: 'unknown', source: 'text', raw };
}

/** "35m • Edited •" → "35m"; guests' pages put a line break in place of the dot. */
export function readAge(text: string | null | undefined): string | null {
  return (
    (text ?? '')
      .trim()
      .split(/•|\s*\n\s*/)[0]
      ?.replaceAll(/\s+/g, ' ')
      .trim() || null
  );
}
