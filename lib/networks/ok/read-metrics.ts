import type { RawMetric, RawPost } from '@/lib/domain/reading';
import { ownAll } from '@/lib/networks/shared/own-match';
import { readText } from '@/lib/networks/shared/read-text';

import { counters, emptyCounter, rowCounter, rowOrder, servedViews } from './metric-selectors';
import { foreign } from './selectors';

type Counted = keyof typeof counters;

/** Counters of a post as drawn; one that is 0 or hidden counts as not shown. */
export function readMetrics(root: Element): { metrics: RawPost['metrics']; rules: Record<string, string> } {
  const metrics: RawPost['metrics'] = {};
  const rules: Record<string, string> = {};
  for (const name of NAMES) {
    const found = name === 'views' ? (readServedViews(root) ?? readCounter(root, name)) : readCounter(root, name);
    if (found === null) continue;
    metrics[name] = found.metric;
    rules[`metrics.${name}`] = found.rule;
  }
  const row = ownAll(root, rowCounter, foreign);
  if (!isInOrder(row)) return { metrics, rules };
  for (const [index, name] of rowOrder.entries()) {
    const metric = metrics[name] === undefined ? readNumber(row[index]) : null;
    if (metric === null) continue;
    metrics[name] = metric;
    rules[`metrics.${name}`] = 'row';
  }
  return { metrics, rules };
}

const NAMES = ['likes', 'comments', 'shares', 'views'] as const;

/**
 * Whether counters without names may be told by their order: all three are there, one at least has a name, and those that
 * have one stand where the order says.
 */
function isInOrder(row: readonly Element[]): boolean {
  if (row.length !== rowOrder.length) return false;
  const named = row.map((element) => NAMES.find((name) => element.matches(Object.values(counters[name]).join())));
  return (
    named.some((name) => name !== undefined) && named.every((name, at) => name === undefined || name === rowOrder[at])
  );
}

/** Meant for machines, and in full. */
function readServedViews(root: Element): { metric: RawMetric; rule: string } | null {
  const content = ownAll(root, servedViews, foreign)[0]?.getAttribute('content') ?? '';
  const raw = /^UserViews:([1-9]\d{0,14})$/.exec(content)?.[1];
  return raw === undefined ? null : { metric: { raw, source: 'attribute' }, rule: 'meta' };
}

function readCounter(root: Element, name: Counted): { metric: RawMetric; rule: string } | null {
  for (const [rule, selector] of Object.entries(counters[name]))
    for (const element of ownAll(root, selector, foreign)) {
      const metric = readNumber(element);
      if (metric !== null) return { metric, rule };
    }
  return null;
}

function readNumber(element: HTMLElement | undefined): RawMetric | null {
  if (element === undefined || element.closest(emptyCounter) !== null) return null;
  // Some counters are buttons, whose text `readText` leaves out.
  const raw = readText(element) || element.textContent.trim();
  return /[1-9]/.test(raw) && !hasSeveralNumbers(raw) ? { raw, source: 'text' } : null;
}

/** "5 мар 2023", "3 nov, 12:30": words or a colon between numbers make a date, and nothing tells which number would count. */
function hasSeveralNumbers(raw: string): boolean {
  return /\d[^\d]*[\p{L}:][^\d]*\d/u.test(raw);
}
