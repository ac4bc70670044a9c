import type { RawPost } from '@/lib/domain/reading';

import type { EmbeddedPin } from './embedded-json';
import { isOutsideTiles } from './find-posts';
import { commentSelectors, detailSelectors } from './selectors';

export interface CountsReading {
  metrics: RawPost['metrics'];
  rules: Record<string, string>;
}

const NUMBER = /\p{Nd}/u;

/** Counters of the opened pin as shown, else from the page's data; tiles (`shown` null) show none. */
export function readCounts(shown: Document | null, embedded: EmbeddedPin | null): CountsReading {
  const reading: CountsReading = { metrics: {}, rules: {} };
  for (const name of ['likes', 'comments', 'saves'] as const) {
    const text = shown === null || name === 'saves' ? null : findNumber(shown, detailSelectors[name]);
    const known = embedded?.[name] ?? null;
    if (text === null && known === null) continue;
    reading.metrics[name] = text === null ? { raw: String(known), source: 'json' } : { raw: text, source: 'text' };
    reading.rules[`metrics.${name}`] = text === null ? 'json' : 'testid';
  }
  return reading;
}

function findNumber(document: Document, selector: string): string | null {
  const element = [...document.querySelectorAll(selector)].find(
    (one) =>
      isOutsideTiles(one) &&
      one.closest(commentSelectors.thread) === null &&
      one.closest(commentSelectors.list) === null,
  );
  const text = element?.textContent.trim() ?? '';
  return NUMBER.test(text) ? text : null;
}
