import type { MetricName } from '@/lib/domain/vocabulary';
import type { RawMetric, RawPost, RawReaction } from '@/lib/domain/reading';

import { toWesternDigits } from '@/lib/text/western-digits';

import { isOutdatedCount } from '../shared/is-outdated-count';
import type { EmbeddedStory } from './embedded-story';
import { findActionRow } from './find-action-row';
import { findDescribed, findOwn, isBefore, isComment, type Scope } from './find-parts';
import { selectors } from './selectors';

export interface MetricsReading {
  metrics: RawPost['metrics'];
  reactions: RawReaction[];
  rules: Record<string, string>;
}

interface Found extends RawMetric {
  rule: string;
}

/** A number as Facebook writes it, alone: "71", "2.8K", "1,2 тыс.", "2.5万". */
const NUMBER_ALONE = /^\p{Nd}[\p{Nd}.,٬٫’'\u00a0\u202f ]*(?:\s?\p{L}{1,5}\.?)?$/u;
/** Digits in groups of three, at the start of a counter. */
const WHOLE_NUMBER = /^\p{Nd}+(?:[.,٬’'\u00a0\u202f ]\p{Nd}{3})*(?![.,٫]?\p{Nd})/u;
const NUMBER = /\p{Nd}/u;
const LONGEST_COUNTER = 60;

/** Counters: as shown where the page writes them in full, exact from its own data where it rounds or draws none. */
export function readMetrics(scope: Scope, story: EmbeddedStory | null): MetricsReading {
  const row = findActionRow(scope);
  const shown: Partial<Record<MetricName, Found | null>> = {
    likes: readReactionTotal(scope) ?? readInButton(scope, selectors.likeButton),
    comments: readInButton(scope, selectors.commentButton),
    shares: readInButton(scope, selectors.shareButton),
    ...readSummary(scope, row),
  };
  const reading: MetricsReading = { metrics: {}, reactions: readReactions(scope, story), rules: {} };
  for (const name of ['likes', 'comments', 'shares', 'views'] as const) {
    const found = sharpen(shown[name] ?? null, story?.[name] ?? null);
    if (found === null) continue;
    reading.metrics[name] = { raw: found.raw, source: found.source };
    reading.rules[`metrics.${name}`] = found.rule;
  }
  return reading;
}

/** A full number shown is fresher than the one that came with the page; a rounded one is far below it, or has left it behind. */
function sharpen(shown: Found | null, embedded: number | null): Found | null {
  if (embedded === null) return shown;
  const digits = toWesternDigits(WHOLE_NUMBER.exec(shown?.raw ?? '')?.[0] ?? '').replace(/\D/g, '');
  if (shown !== null && digits !== '' && embedded < Number(digits) * 100) return shown;
  if (shown !== null && isOutdatedCount(embedded, shown.raw)) return shown;
  return { raw: String(embedded), source: 'json', rule: 'json' };
}

/** Beside the reactions by type stands their total, once for eyes and once, with names, for screen readers. */
function readReactionTotal(scope: Scope): Found | null {
  const toolbar = findOwn(scope, selectors.reactions)[0];
  for (let around = toolbar?.parentElement ?? null; around !== null; around = around.parentElement) {
    const total = [...around.querySelectorAll('[aria-hidden="true"]')]
      .filter((part) => toolbar?.contains(part) !== true)
      .map((part) => part.textContent.trim())
      .find((text) => NUMBER_ALONE.test(text));
    if (total !== undefined) return { raw: total, source: 'text', rule: 'reaction-total' };
    if (around === scope.root || around.querySelector(`${selectors.button} ${selectors.button}`) !== null) return null;
    if (around.contains(findActionRow(scope))) return null;
  }
  return null;
}

/** "Like: 7 people" → "Like" and 7: the label's text before the number, without what separates them. */
function readReactions(scope: Scope, story: EmbeddedStory | null): RawReaction[] {
  if (story !== null && story.reactions.length > 0)
    return story.reactions.map(({ label, count }) => ({ label, raw: String(count) }));
  const toolbar = findOwn(scope, selectors.reactions)[0];
  return [...(toolbar?.querySelectorAll('[aria-label]') ?? [])].flatMap((button) => {
    const label = button.getAttribute('aria-label') ?? '';
    const at = label.search(NUMBER);
    const name = label.slice(0, Math.max(at, 0)).replace(/[\s\p{P}\p{Cf}]+$/u, '');
    return name === '' ? [] : [{ label: name, raw: label.slice(name.length).replace(/^[\s:：]+/u, '') }];
  });
}

/** Since 2025 some layouts write the numbers into the buttons. */
function readInButton(scope: Scope, selector: string): Found | null {
  const part = findOwn(scope, selector)[0];
  const button = part?.closest(selectors.button) ?? part;
  const raw = [...(button?.querySelectorAll('span') ?? [])]
    .filter((span) => span.children.length === 0)
    .map((span) => span.textContent.trim())
    .find((text) => NUMBER_ALONE.test(text));
  return raw === undefined ? null : { raw, source: 'text', rule: 'button' };
}

/**
 * The line above the buttons: comments, then shares. Which is which is known by the item's own list of its parts, by there
 * being two of them, or by comments being shown; one number alone is not guessed.
 */
function readSummary(scope: Scope, row: HTMLElement | null): { comments?: Found; shares?: Found } {
  const counters = row === null ? [] : findCounters(scope, row);
  const described = findDescribed(scope, 'comments');
  const [first, second, ...more] = counters;
  if (first === undefined || more.length > 0) return {};
  const isKnown =
    described !== null && counters.some((counter) => counter.contains(described) || counter === described);
  if (isKnown) {
    const isFirst = first === described || first.contains(described);
    if (!isFirst) return { comments: toFound(second ?? first, 'described') };
    return {
      comments: toFound(first, 'described'),
      ...(second === undefined ? {} : { shares: toFound(second, 'described') }),
    };
  }
  // Only what describes the item carries an id: the number of comments does, that of shares does not.
  if (second === undefined && first.id !== '') return { comments: toFound(first, 'id') };
  if (second !== undefined) return { comments: toFound(first, 'order'), shares: toFound(second, 'order') };
  if (hasComments(scope)) return { comments: toFound(first, 'comments-shown') };
  // A list of parts that names a number of comments which is not there: what is there are the shares.
  return isDescribed(scope) ? { shares: toFound(first, 'described') } : {};
}

function toFound(counter: Element, rule: string): Found {
  return { raw: counter.textContent.trim(), source: 'text', rule };
}

/**
 * Buttons with a number in the part of the post that ends with the row of buttons and begins below its content. The one with
 * faces of reactions in it counts those.
 */
function findCounters(scope: Scope, row: HTMLElement): Element[] {
  const content = [scope.heading, ...findOwn(scope, `${selectors.message}, ${selectors.picture}, ${selectors.video}`)];
  const above = content.filter((part) => part !== null && isBefore(part, row) && !isInToolbar(part));
  let foot: HTMLElement = row;
  while (
    foot.parentElement !== null &&
    foot !== scope.root &&
    !above.some((part) => foot.parentElement?.contains(part))
  )
    foot = foot.parentElement;
  const total = readTotalButton(scope);
  return [...foot.querySelectorAll(selectors.pressable)].filter(
    (part) =>
      isBefore(part, row) &&
      !part.contains(row) &&
      part !== total &&
      !isInToolbar(part) &&
      part.closest(selectors.form) === null &&
      part.querySelector(selectors.picture) === null &&
      NUMBER.test(part.textContent) &&
      part.textContent.length <= LONGEST_COUNTER,
  );
}

function readTotalButton(scope: Scope): Element | null {
  const toolbar = findOwn(scope, selectors.reactions)[0];
  const next = toolbar?.nextElementSibling ?? null;
  return next?.matches(selectors.pressable) === true ? next : (next?.querySelector(selectors.pressable) ?? null);
}

function isInToolbar(part: Element): boolean {
  return part.closest(selectors.reactions) !== null;
}

function isDescribed(scope: Scope): boolean {
  return findDescribed(scope, 'subtitle') !== null;
}

function hasComments({ root }: Scope): boolean {
  return [...root.querySelectorAll(selectors.comment)].some((article) => isComment(article));
}
