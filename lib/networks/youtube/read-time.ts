import type { RawTime } from '@/lib/domain/reading';

import { parseInstant } from '../shared/parse-instant';

/** Time of publishing from the page's data of this very video, else the words on the page. */
export function readTime(raw: string | null, published: string | null): RawTime | null {
  const instant = parseInstant(published);
  if (instant !== null) return { iso: instant, precision: 'second', source: 'json', raw };
  if (published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published))
    return { iso: `${published}T00:00:00.000Z`, precision: 'day', source: 'json', raw };
  return raw === null ? null : { iso: null, precision: 'unknown', source: 'text', raw };
}

/** Words of a date without a note behind it in brackets: "(edited)", "（編集済み）". */
export function cleanShownTime(text: string): string | null {
  return text.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '').trim() || null;
}
