import type { RawMetric, RawPost } from '@/lib/domain/reading';
import type { MetricName, ValueSource } from '@/lib/domain/vocabulary';

import { findOwn, findTimeLink, type Scope } from './find-own';
import { selectors } from './selectors';

export interface CountsReading {
  metrics: RawPost['metrics'];
  /** Which rule gave each number. */
  rules: Partial<Record<MetricName, string>>;
}

interface Found extends RawMetric {
  rule: string;
}

/** The action row names its numbers in this order, in every language, and leaves zeros out. */
const ROW_ORDER = ['comments', 'shares', 'likes', 'saves', 'views'] as const;
type RowMetric = (typeof ROW_ORDER)[number];
type Counts = Partial<Record<RowMetric, Found>>;

/** Counters of the post. What the page does not show stays out; "0 Replies" in a label is a shown zero. */
export function readCounts(scope: Scope): CountsReading {
  const counts: Counts = {};
  for (const name of ROW_ORDER) {
    const found = readCounter(scope, name);
    if (found !== null) counts[name] = found;
  }
  const row = readRowNumbers(scope);
  const views = counts.views ?? readOpenedViews(scope, row);
  if (views !== null) counts.views = views;
  const saves = counts.saves ?? readSavesFromRow(counts, row);
  if (saves !== null) counts.saves = saves;
  return split(counts);
}

function split(counts: Counts): CountsReading {
  const reading: CountsReading = { metrics: {}, rules: {} };
  for (const name of ROW_ORDER) {
    const found = counts[name];
    if (found === undefined) continue;
    reading.metrics[name] = { raw: found.raw, source: found.source };
    reading.rules[name] = found.rule;
  }
  return reading;
}

function readCounter(scope: Scope, name: RowMetric): Found | null {
  const elements = findOwn(scope, selectors.counters[name]);
  for (const element of elements) {
    const number = firstNumber(element.getAttribute('aria-label'));
    if (number !== null) return found(number, 'label', 'label');
  }
  for (const element of elements) {
    const number = shownNumber(element.querySelector(selectors.number));
    if (number !== null) return found(number, 'text', 'number');
  }
  if (name !== 'shares' && name !== 'likes') return null;
  const linked = shownNumber(findOwn(scope, selectors.counterLinks[name])[0]?.querySelector(selectors.number));
  return linked === null ? null : found(linked, 'text', 'counter-link');
}

function found(raw: string, source: ValueSource, rule: string): Found {
  return { raw, source, rule };
}

/**
 * The number that begins a label, without the words: "7 Mi piace" (Italian for likes) must not become 7 million. A label
 * that ever held a rounded number ("2.5K likes") is passed on whole.
 */
function firstNumber(label: string | null): string | null {
  if (label === null) return null;
  const whole = /\p{Nd}+(?:[.,٬’'\u00a0\u202f]\p{Nd}{3})*(?![.,٫]?\p{Nd}|[KMB万億亿만]|\s?тыс)/u.exec(label);
  if (whole !== null && !/\p{Nd}/u.test(label.slice(0, whole.index))) return whole[0];
  return /\p{Nd}/u.test(label) ? label : null;
}

function shownNumber(element: Element | null | undefined): string | null {
  const text = element?.textContent.trim() ?? '';
  return /\p{Nd}/u.test(text) ? text : null;
}

/** Digit runs in the label of the action row; empty where the label groups digits or there is none. */
function readRowNumbers(scope: Scope): string[] {
  for (const row of findOwn(scope, selectors.actions)) {
    if (row.querySelector(selectors.actionButton) === null) continue;
    const label = row.getAttribute('aria-label') ?? '';
    if (/\p{Nd}[.,٬]\p{Nd}/u.test(label)) return [];
    return label.match(/\p{Nd}+/gu) ?? [];
  }
  return [];
}

/**
 * Views of an opened post: a number in the line of the time, rounded where it is long. The last number of the row's label
 * is the same one in full, when it begins with the same digits.
 */
function readOpenedViews(scope: Scope, row: string[]): Found | null {
  const shown = shownNumber(findViewsNumber(scope));
  if (shown === null) return null;
  const digits = (shown.match(/\p{Nd}+/gu) ?? []).join('');
  const full = row.at(-1);
  return full?.startsWith(digits) === true ? found(full, 'label', 'row-label') : found(shown, 'text', 'time-line');
}

function findViewsNumber(scope: Scope): Element | null {
  const time = findTimeLink(scope)?.time.closest('a');
  const line = time?.parentElement?.parentElement;
  if (line === null || line === undefined || line.contains(scope.root)) return null;
  const [number, ...others] = line.querySelectorAll(selectors.number);
  const isAlone = number !== undefined && others.length === 0;
  return isAlone && number.closest(`button, ${selectors.actions}`) === null ? number : null;
}

/**
 * Feeds show no number at the bookmark button, but the row's label counts bookmarks. Taken only by elimination: all other
 * numbers of the label are the known counters, in order, and exactly one is left where bookmarks belong.
 */
function readSavesFromRow(counts: Counts, row: string[]): Found | null {
  const before = nonZero([counts.comments, counts.shares, counts.likes]);
  const after = nonZero([counts.views]);
  if (counts.comments === undefined || counts.shares === undefined || counts.likes === undefined) return null;
  if (row.length !== before.length + 1 + after.length) return null;
  const isKnown = (number: string | undefined, at: number): boolean => row.at(at) === number;
  const matches = before.every(isKnown) && (after.length === 0 || isKnown(after[0], -1));
  // Without a known view count the number left over could be the views.
  if (!matches || after.length === 0) return null;
  const saves = row[before.length];
  return saves === undefined ? null : found(saves, 'label', 'row-label');
}

function nonZero(counts: readonly (Found | undefined)[]): string[] {
  return counts.flatMap((count) => {
    const digits = count?.source === 'label' ? count.raw : undefined;
    return digits === undefined || /^[0٠۰]+$/.test(digits) ? [] : [digits];
  });
}
