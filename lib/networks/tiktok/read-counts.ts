import type { RawMetric, RawPost } from '@/lib/domain/reading';
import type { MetricName } from '@/lib/domain/vocabulary';

import { isOutdatedCount } from '../shared/is-outdated-count';
import type { EmbeddedPost } from './embedded-json';
import { countSelectors } from './selectors';

export interface CountsReading {
  metrics: RawPost['metrics'];
  rules: Record<string, string>;
}

const NUMBER = /\p{Nd}/u;
const WHOLE_NUMBER = /^\p{Nd}+(?:[.,٬’'\u00a0\u202f ]\p{Nd}{3})*$/u;

/** Counters beside their buttons; a button without a number (sharing switched off) says nothing. Views are only in the data. */
export function readCounts(post: HTMLElement, embedded: EmbeddedPost | null): CountsReading {
  const reading: CountsReading = { metrics: {}, rules: {} };
  for (const name of ['likes', 'comments', 'shares'] as const)
    keepCount(reading, name, { shown: findNumber(post, countSelectors[name]), embedded });
  keepCount(reading, 'saves', { shown: findSaves(post), embedded });
  keepCount(reading, 'views', { shown: null, embedded });
  return reading;
}

/** By name where it has one; a mark that says nothing is taken for saves only while no second button is marked like it. */
function findSaves(post: HTMLElement): string | null {
  const named = findNumber(post, countSelectors.saves);
  if (named !== null) return named;
  const [unnamed, ...others] = post.querySelectorAll(countSelectors.unnamed);
  return unnamed === undefined || others.length > 0 ? null : readNumber(unnamed);
}

export function keepCount(
  reading: CountsReading,
  name: MetricName,
  { shown, embedded }: { shown: string | null; embedded: EmbeddedPost | null },
): void {
  const metric = sharpenCount(shown, embedded?.counts[name] ?? null);
  if (metric === null) return;
  reading.metrics[name] = metric;
  reading.rules[`metrics.${name}`] = metric.source === 'json' ? 'json' : 'e2e';
}

/** The number that stands in the first element that matches; null for a word in its place. */
export function findNumber(root: ParentNode, selector: string): string | null {
  return readNumber(root.querySelector(selector));
}

function readNumber(element: Element | null): string | null {
  const text = element?.textContent.trim() ?? '';
  return NUMBER.test(text) ? text : null;
}

/**
 * The page's data where it is more precise than what is shown ("25.5K") or nothing is shown; a full number shown is fresher,
 * and so is a rounded one that has left the data behind.
 */
export function sharpenCount(shown: string | null, embedded: number | null): RawMetric | null {
  if (shown !== null && (embedded === null || isBetter(shown, embedded))) return { raw: shown, source: 'text' };
  return embedded === null ? null : { raw: writeCount(embedded), source: 'json' };
}

function isBetter(shown: string, embedded: number): boolean {
  return WHOLE_NUMBER.test(shown) || isRounded(embedded) || isOutdatedCount(embedded, shown);
}

/** TikTok's data often holds the rounded number itself (25500 for "25.5K"): from 10,000 on to hundreds, later to tenths of a million. */
function isRounded(count: number): boolean {
  if (count < 10_000) return false;
  return count % (count < 1_000_000 ? 100 : 100_000) === 0;
}

/** A number that may be rounded is written as one, so that nobody takes it for exact. */
function writeCount(count: number): string {
  if (!isRounded(count)) return String(count);
  return count < 1_000_000 ? `${count / 1_000}K` : `${count / 1_000_000}M`;
}
