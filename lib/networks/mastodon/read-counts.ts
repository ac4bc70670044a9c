import type { RawMetric, RawPost } from '@/lib/domain/reading';

import { sumCounts } from '../shared/sum-counts';
import { findOwn, type Scope } from './find-own';
import { selectors } from './selectors';

export interface CountsReading {
  metrics: RawPost['metrics'];
  rules: Record<string, string>;
}

/**
 * Counters that are drawn, by the icon of their button. Lists show boosts and quotes as one number where they show them at all,
 * so on an opened post, which shows them apart, they are added up: a post's number must not depend on the page it is read on.
 */
export function readCounts(scope: Scope): CountsReading {
  const bar = findOwn(scope, selectors.actions)[0] ?? null;
  const buttons = findButtons([...(bar?.querySelectorAll('button') ?? [])]);
  const [comments, boosts, likes] = buttons.map(readButton);
  const reading: CountsReading = { metrics: {}, rules: {} };
  const opened = readOpened(scope);
  put(reading, 'comments', [comments ?? null, 'button']);
  put(reading, 'shares', boosts ? [boosts, 'button'] : [opened.shares, 'detailed']);
  put(reading, 'likes', likes ? [likes, 'button'] : [opened.likes, 'detailed']);
  return reading;
}

/**
 * Answer, boost, favourite: by icon or class; one without either (the rewritten client has none at all) by its place, unless
 * a button that has one stands where it would not in this order (forks have buttons of their own between them).
 */
function findButtons(buttons: readonly Element[]): (Element | undefined)[] {
  const marked = [
    buttons.findIndex((button) => button.querySelector(selectors.replyIcon) !== null),
    buttons.findIndex((button) => button.querySelector(selectors.boostIcon) !== null),
    buttons.findIndex((button) => button.matches(selectors.favouriteButton)),
  ];
  const isInOrder = marked.every((at, place) => at < 0 || at === place);
  return marked.map((at, place) => (at < 0 && isInOrder ? buttons[place] : buttons[at]));
}

function put(
  reading: CountsReading,
  name: 'comments' | 'shares' | 'likes',
  [raw, rule]: [raw: string | null, rule: string],
): void {
  if (raw === null) return;
  const metric: RawMetric = { raw, source: 'text' };
  reading.metrics[name] = metric;
  reading.rules[`metrics.${name}`] = rule;
}

function readButton(button: Element | undefined): string | null {
  return readNumber(button?.querySelector(selectors.counter) ?? button);
}

function readOpened(scope: Scope): { shares: string | null; likes: string | null } {
  const boosts = findOwn(scope, selectors.detailedBoosts);
  // Public pages of 3.5 give the number of answers the class of boosts: there the link must say which one it is.
  const own = boosts.length === 1 ? boosts[0] : boosts.find((count) => count.closest(selectors.boostLink) !== null);
  const parts = [readNumber(own), readNumber(findOwn(scope, selectors.detailedQuotes)[0])];
  const shown = parts.filter((part) => part !== null);
  return {
    shares: shown.length > 1 ? (sumCounts(shown) ?? parts[0] ?? null) : (shown[0] ?? null),
    likes: readNumber(findOwn(scope, selectors.detailedFavourites)[0]),
  };
}

function readNumber(element: Element | null | undefined): string | null {
  if (element === null || element === undefined) return null;
  const moving = [...element.querySelectorAll(selectors.movingNumber)];
  const still = moving.find((number) => !/position:\s*absolute/.test(number.getAttribute('style') ?? ''));
  const text = (still ?? element).textContent.trim();
  return /^\p{Nd}/u.test(text) ? text : null;
}
