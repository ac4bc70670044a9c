import type { RawTime } from '@/lib/domain/reading';
import { ownAll, ownMatch } from '@/lib/networks/shared/own-match';
import { parseInstant, parseUnixSeconds } from '@/lib/networks/shared/parse-instant';
import { readText } from '@/lib/networks/shared/read-text';

import { chains } from './field-selectors';
import { readAuthorJson } from './read-author-json';
import { foreign } from './selectors';

/** Search engines' mark of the date, on a topic's own page. */
const published = 'meta[itemprop="datePublished"][content]';

/** Time of a post: the mark for search engines, JSON of the header, else the words shown. Ids hold no time. */
export function readTime(root: Element): { time: RawTime | null; rule: string | null } {
  const match = ownMatch(root, chains.date, foreign);
  const raw = readText(match?.element ?? null) || null;
  const marked = parseInstant(ownAll(root, published, foreign)[0]?.getAttribute('content'));
  if (marked !== null) return { time: { iso: marked, precision: 'second', source: 'attribute', raw }, rule: 'meta' };
  const json = readAuthorJson(root)?.createTime ?? null;
  const told = parseInstant(json);
  if (told !== null) return { time: { iso: told, precision: 'second', source: 'json', raw }, rule: 'json' };
  const words = raw ?? json;
  if (words === null) return { time: null, rule: null };
  return {
    time: { iso: null, precision: 'unknown', source: raw === null ? 'json' : 'text', raw: words },
    rule: raw === null ? 'json' : (match?.rule ?? null),
  };
}

/** Seconds or milliseconds since 1970 as attributes hold them. */
export function parseEpoch(value: string | null | undefined): string | null {
  return parseUnixSeconds(/^\d{12,13}$/.test(value ?? '') ? value?.slice(0, -3) : value);
}
