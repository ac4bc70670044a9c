import type { RawTime } from '@/lib/domain/reading';
import { parseTikTokIdTime } from '@/lib/text/time-from-id';

/** Time of publishing: the page's data, else decoded from the id (within minutes), else only what is written. */
export function readTime(shown: string | null, id: string | null, createdAt: number | null): RawTime | null {
  if (createdAt !== null && createdAt > 0)
    return { iso: new Date(createdAt * 1000).toISOString(), precision: 'second', source: 'json', raw: shown };
  const decoded = id === null ? null : parseTikTokIdTime(id);
  if (decoded !== null) return { iso: decoded, precision: 'hour', source: 'id', raw: shown };
  return shown === null ? null : { iso: null, precision: 'unknown', source: 'text', raw: shown };
}
