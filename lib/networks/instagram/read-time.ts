import type { RawTime } from '@/lib/domain/reading';
import { parseInstagramIdTime } from '@/lib/text/time-from-id';

import type { EmbeddedPost } from './embedded-json';

export interface TimePlace {
  /** The `time` inside the permalink. */
  time: HTMLElement | null;
  code: string | null;
  embedded: EmbeddedPost | null;
}

/** Time of publishing: the attribute, else the page's data, else decoded from the shortcode (usually within minutes). */
export function readTime({ time, code, embedded }: TimePlace): RawTime | null {
  const raw = time?.textContent.trim() || null;
  const ms = Date.parse(time?.getAttribute('datetime') ?? '');
  if (!Number.isNaN(ms)) return { iso: new Date(ms).toISOString(), precision: 'second', source: 'attribute', raw };
  if (embedded !== null)
    return { iso: new Date(embedded.takenAt * 1000).toISOString(), precision: 'second', source: 'json', raw };
  const decoded = code === null ? null : parseInstagramIdTime(code);
  return decoded === null ? null : { iso: decoded, precision: 'hour', source: 'id', raw };
}
