import type { RawTime } from '@/lib/domain/reading';

import { parseInstant } from '../shared/parse-instant';

/**
 * Reddit writes "2025-11-04T18:20:10.257000+0000" in attributes of its own and ISO 8601 in `datetime`. Engines differ in what
 * they take of the first form, so it is made the second.
 */
export function parseRedditInstant(value: string | null | undefined): string | null {
  return parseInstant(value?.replace(/(\.\d{3})\d*/, '$1').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
}

/** Milliseconds since 1970 of old.reddit.com's attribute. */
export function parseMilliseconds(value: string | undefined): string | null {
  if (value === undefined || !/^1\d{12}$/.test(value)) return null;
  return new Date(Number(value)).toISOString();
}

/** A time from the first attribute that holds one; what is drawn beside it is kept as it is. */
export function buildTime(values: readonly (string | null | undefined)[], shown: Element | null): RawTime | null {
  const iso = values.map(parseRedditInstant).find((instant) => instant !== null) ?? null;
  const raw = shown?.textContent.replace(/\s+/g, ' ').trim() || null;
  if (iso !== null) return { iso, precision: 'second', source: 'attribute', raw };
  return raw === null ? null : { iso: null, precision: 'unknown', source: 'text', raw };
}
