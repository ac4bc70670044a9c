import type { RawMetric, RawPost } from '@/lib/domain/reading';
import { ownAll } from '@/lib/networks/shared/own-match';
import { readText } from '@/lib/networks/shared/read-text';

import { counters, emptyCounter, rowCounter, rowOrder } from './metric-selectors';
import { foreign } from './selectors';

type Counted = keyof typeof counters;

/** Counters of a post as drawn; one that is 0 or hidden counts as not shown. */
export function readMetrics(root: Element): { metrics: RawPost['metrics']; rules: Record<string, string> } {
  const metrics: RawPost['metrics'] = {};
  const rules: Record<string, string> = {};
  for (const name of ['likes', 'comments', 'shares', 'views'] as const) {
    const found = readCounter(root, name);
    if (found === null) continue;
    metrics[name] = found.metric;
    rules[`metrics.${name}`] = found.rule;
  }
  const row = ownAll(root, rowCounter, foreign);
  // Without names the order tells them apart, and only while all three are there.
  if (row.length !== rowOrder.length) return { metrics, rules };
  for (const [index, name] of rowOrder.entries()) {
    const metric = metrics[name] === undefined ? readNumber(row[index]) : null;
    if (metric === null) continue;
    metrics[name] = metric;
    rules[`metrics.${name}`] = 'row';
  }
  return { metrics, rules };
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
  return /[1-9]/.test(raw) ? { raw, source: 'text' } : null;
}
