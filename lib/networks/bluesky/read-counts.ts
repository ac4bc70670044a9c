import type { RawMetric, RawPost } from '@/lib/domain/reading';
import type { MetricName, ValueSource } from '@/lib/domain/vocabulary';

import { sumCounts } from '../shared/sum-counts';
import { findOwn, type Scope } from './find-own';
import { selectors } from './selectors';

export interface CountsReading {
  metrics: RawPost['metrics'];
  rules: Record<string, string>;
}

/** Counters of a post: full numbers from labels, else as drawn. The labels say zero in words of the page, the drawing leaves it out. */
export function readCounts(scope: Scope): CountsReading {
  const reading: CountsReading = { metrics: {}, rules: {} };
  const reply = findOwn(scope, selectors.replyButton)[0];
  const like = findOwn(scope, selectors.likeButton)[0];
  put(reading, 'comments', [
    ['label', 'label', readLabel(reply)],
    ['button', 'text', readNumber(reply)],
  ]);
  put(reading, 'likes', [
    ['label', 'label', readLabel(like)],
    ['opened', 'text', readNumber(findOwn(scope, selectors.openedLikes)[0])],
    ['button', 'text', readNumber(findOwn(scope, selectors.likeCount)[0])],
  ]);
  put(reading, 'shares', [
    ['button', 'text', readNumber(findOwn(scope, selectors.repostCount)[0])],
    ['opened', 'text', readOpenedShares(scope)],
  ]);
  put(reading, 'saves', [['opened', 'text', readNumber(findOwn(scope, selectors.openedSaves)[0])]]);
  return reading;
}

type Way = readonly [rule: string, source: ValueSource, raw: string | null];

function put(reading: CountsReading, name: MetricName, ways: readonly Way[]): void {
  for (const [rule, source, raw] of ways) {
    if (raw === null) continue;
    const metric: RawMetric = { raw, source };
    reading.metrics[name] = metric;
    reading.rules[`metrics.${name}`] = rule;
    return;
  }
}

/** The number of a label without its words, which could be taken for a unit; with several numbers it is not sure which. */
export function readLabel(element: Element | null | undefined): string | null {
  const numbers =
    element?.getAttribute('aria-label')?.match(/\p{Nd}+(?:[.,٬’'\u00a0\u202f ]\p{Nd}{2,3}(?!\p{Nd}))*/gu) ?? [];
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

/** Reposts and quotes stand apart below an opened post; the button counts both. */
function readOpenedShares(scope: Scope): string | null {
  const parts = [selectors.openedReposts, selectors.openedQuotes].map((selector) =>
    readNumber(findOwn(scope, selector)[0]),
  );
  return sumCounts(parts.filter((part) => part !== null));
}

/** The number alone: in counters with words it has an element of its own. */
function readNumber(element: Element | null | undefined): string | null {
  const text = (element?.querySelector('span') ?? element)?.textContent.trim() ?? '';
  return /^\p{Nd}/u.test(text) ? text : null;
}
