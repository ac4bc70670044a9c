import type { RawMetric, RawPost, RawReaction } from '@/lib/domain/reading';
import { isForeign, ownAll, ownMatch } from '@/lib/networks/shared/own-match';
import { readText } from '@/lib/networks/shared/read-text';

import {
  actionLabel,
  drawnCounters,
  exactCounters,
  footerButton,
  footerRow,
  reactionCounts,
  reactionPreview,
  votes,
} from './metric-selectors';
import { readBlockNumber } from './read-time';
import { foreign } from './selectors';

type Counted = keyof typeof drawnCounters;

/**
 * Counters of a post: exact attributes first, then the number drawn. VK writes "0" into attributes of counters it does not
 * draw (also where comments are closed), so 0 is taken for "not shown".
 */
export function readMetrics(root: Element): Pick<RawPost, 'metrics' | 'reactions'> & { rules: Record<string, string> } {
  const metrics: RawPost['metrics'] = {};
  const rules: Record<string, string> = {};
  const keep = (name: keyof RawPost['metrics'], found: { metric: RawMetric; rule: string } | null): void => {
    if (found === null || metrics[name] !== undefined) return;
    metrics[name] = found.metric;
    rules[`metrics.${name}`] = found.rule;
  };
  const reactions = readReactions(root);
  if (reactions !== null && reactions.total > 0)
    keep('likes', { metric: { raw: String(reactions.total), source: 'attribute' }, rule: 'reaction-counts' });
  for (const name of ['likes', 'comments', 'shares'] as const) {
    keep(name, readExact(root, name));
    keep(name, readDrawn(root, name));
  }
  keep('views', readViews(root));
  const voted = readText(ownAll(root, votes, foreign)[0] ?? null);
  if (hasNumber(voted)) keep('votes', { metric: { raw: voted, source: 'text' }, rule: 'footer' });
  return { metrics, reactions: reactions?.list ?? [], rules };
}

function hasNumber(text: string): boolean {
  return /[1-9\p{Nl}]|[\u0661-\u0669]/u.test(text);
}

/** `data-reaction-counts="[61,2,2,2,2]"`: one number per reaction, by its number in the reaction's picture. */
function readReactions(root: Element): { total: number; list: RawReaction[] } | null {
  const button = ownAll(root, reactionCounts, foreign)[0];
  const counts = /^\s*\[([\d,\s]*)\]\s*$/.exec(button?.dataset['reactionCounts'] ?? '')?.[1];
  if (counts === undefined) return null;
  const numbers = counts.split(',').map((count) => Number(count.trim()));
  if (numbers.some((count) => !Number.isSafeInteger(count))) return null;
  const labels = readReactionLabels(root);
  const list = numbers.flatMap((count, index) =>
    count === 0 ? [] : [{ label: labels.get(index) ?? '', raw: String(count) }],
  );
  return { total: numbers.reduce((sum, count) => sum + count, 0), list };
}

function readReactionLabels(root: Element): Map<number, string> {
  const labels = new Map<number, string>();
  for (const item of ownAll(root, reactionPreview, foreign)) {
    const index = /reactions-(\d+)/.exec(item.getAttribute('style') ?? '')?.[1];
    if (index !== undefined) labels.set(Number(index), item.getAttribute('aria-label') ?? '');
  }
  return labels;
}

function readExact(root: Element, name: keyof typeof exactCounters): { metric: RawMetric; rule: string } | null {
  const match = ownMatch(root, exactCounters[name], foreign);
  const raw = match?.element.dataset['count']?.trim() ?? '';
  if (match === null || !/^[1-9]\d*$/.test(raw)) return null;
  return { metric: { raw, source: 'attribute' }, rule: match.rule };
}

/** The label's text, else the button's own number, else the number in its accessible label. */
function readDrawn(root: Element, name: Counted): { metric: RawMetric; rule: string } | null {
  for (const [rule, selector] of Object.entries(drawnCounters[name]))
    for (const element of root.querySelectorAll(selector)) {
      if (isForeign(element, root, foreign)) continue;
      const drawn = readText(element.querySelector(actionLabel) ?? element) || element.textContent.trim();
      if (hasNumber(drawn)) return { metric: { raw: drawn, source: 'text' }, rule };
      const label = element.getAttribute('aria-label') ?? '';
      if (hasNumber(label)) return { metric: { raw: label, source: 'label' }, rule: `${rule}-label` };
    }
  return null;
}

function readViews(root: Element): { metric: RawMetric; rule: string } | null {
  const exact = readBlockNumber(root, 'viewsCount');
  if (exact !== null && hasNumber(exact)) return { metric: { raw: exact, source: 'json' }, rule: 'block-json' };
  const titled = ownMatch(root, { legacy: '.like_views[title]' }, foreign)?.element.getAttribute('title') ?? '';
  if (hasNumber(titled)) return { metric: { raw: titled, source: 'label' }, rule: 'title' };
  const drawn = readDrawn(root, 'views');
  if (drawn !== null) return drawn;
  const row = ownMatch(root, { footerRow }, foreign)?.element;
  const bare = [...(row?.querySelectorAll('*') ?? [])].find(
    (part) => part.children.length === 0 && part.closest(footerButton) === null && isBareNumber(part.textContent),
  );
  return bare === undefined ? null : { metric: { raw: bare.textContent.trim(), source: 'text' }, rule: 'footer-row' };
}

/** "336", "1,2K", "12 тыс.": a number with at most a short suffix, nothing else. */
function isBareNumber(text: string): boolean {
  return /^[1-9][\d.,\s\u00a0\u202f]*\s?\p{L}{0,4}\.?$/u.test(text.trim());
}
