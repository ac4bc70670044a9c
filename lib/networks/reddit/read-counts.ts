import type { RawMetric } from '@/lib/domain/reading';

import { findShadow } from './find-shadow';
import { shadowParts } from './selectors';

/** A whole number of Reddit's own attributes; a negative one counts no likes. */
export function parseWhole(value: string | null | undefined): RawMetric | null {
  return value !== null && value !== undefined && /^\d{1,12}$/.test(value) ? { raw: value, source: 'attribute' } : null;
}

/**
 * A counter of a post. The attribute is always there, also where a community hides the score or an advertisement shows none:
 * what the post draws itself decides. Where that cannot be seen, the attribute is taken.
 */
export function readShownCount(post: Element, name: 'score' | 'comments', value: string | null): RawMetric | null {
  const row = findShadow(post)?.querySelector(shadowParts.actionRow) ?? null;
  if (row === null) return parseWhole(value);
  const own = row.querySelector(shadowParts[name])?.getAttribute('number');
  if (own !== null && own !== undefined) return parseWhole(own);
  const isShown = [...row.querySelectorAll(shadowParts.number)].some((drawn) => drawn.getAttribute('number') === value);
  return isShown ? parseWhole(value) : null;
}

/** Advertisements are given counters too, and mostly draw none: only a drawn one counts. */
export function hasActionRow(post: Element): boolean {
  return (findShadow(post)?.querySelector(shadowParts.actionRow) ?? null) !== null;
}

/** Score of a comment: hidden for some hours in many communities, then only the buttons are drawn. */
export function readCommentScore(actionRow: Element | null, value: string | null): RawMetric | null {
  const shadow = actionRow === null ? null : findShadow(actionRow);
  const isHidden =
    shadow !== null &&
    shadow.querySelector(shadowParts.upvote) !== null &&
    shadow.querySelector('faceplate-number') === null;
  return isHidden ? null : parseWhole(value ?? actionRow?.getAttribute('score'));
}
