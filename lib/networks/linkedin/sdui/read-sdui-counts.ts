import type { RawPost } from '@/lib/domain/reading';

import type { Counts } from '../ember/read-ember-counts';
import type { Scope } from '../scope';
import { sdui } from '../selectors';
import { readOneCount, readReactionCount, usesWordOf } from '../words';

/**
 * Counters of a server-driven card. Reactions stand beside their icons. Comments and reposts share one row without marks: the
 * words of the card's own buttons tell which is which ("Comment": "29 comments"), in any language; where they do not, the
 * comments' counter opens them (a button) and the reposts' counter leads to a list (a link). Newer cards have the numbers on
 * the buttons themselves.
 */
export function readSduiCounts(scope: Scope): Counts {
  const metrics: RawPost['metrics'] = {};
  const icons = scope.all(sdui.reactionIcon);
  const likes = readLikes(icons) ?? readButton(scope, sdui.likeIcon);
  if (likes !== null) metrics.likes = { raw: likes, source: 'text' };
  const row = readRow(scope);
  const comments = readButton(scope, sdui.commentIcon) ?? row.comments;
  if (comments !== null) metrics.comments = { raw: comments, source: 'text' };
  const shares = readButton(scope, sdui.repostIcon) ?? row.shares;
  if (shares !== null) metrics.shares = { raw: shares, source: 'text' };
  return { metrics, missing: icons.length > 0 && likes === null ? ['metrics.likes'] : [] };
}

function readLikes(icons: readonly HTMLElement[]): string | null {
  const line = findNumberNear(icons[0]);
  return line === null ? null : readReactionCount(line);
}

/** The words beside the icons: in the nearest part around them that has a number. */
function findNumberNear(icon: Element | undefined): string | null {
  let around = icon?.parentElement ?? null;
  for (let step = 0; step < 5 && around !== null; step += 1, around = around.parentElement) {
    const line = [...around.querySelectorAll(sdui.paragraph)].find((one) => /\p{Nd}/u.test(one.textContent));
    if (line !== undefined) return readShown(line);
    if (around.querySelector(`${sdui.commentIcon}, ${sdui.text}`) !== null) return null;
  }
  return null;
}

/** The drawn words; beside them stand hidden ones for screen readers. */
function readShown(line: Element): string {
  return (line.querySelector(sdui.shown) ?? line).textContent.replaceAll(/\s+/g, ' ').trim();
}

function readButton(scope: Scope, icon: string): string | null {
  const button = scope
    .all(icon)
    .map((one) => one.closest(sdui.control))
    .find((control) => control !== null && !isReactionList(control));
  return button === null || button === undefined ? null : readOneCount(button.textContent);
}

/** The faces and icons that open the list of reactions are a link; the reaction button is a button. */
function isReactionList(control: Element): boolean {
  return control.localName === 'a';
}

interface Row {
  comments: string | null;
  shares: string | null;
}

function readRow(scope: Scope): Row {
  const counters = findCounters(scope);
  const labels = { comments: labelOf(scope, sdui.commentIcon), shares: labelOf(scope, sdui.repostIcon) };
  const pick = (name: keyof Row, other: keyof Row, isRole: (control: Element) => boolean): string | null => {
    const named = counters.find(({ text }) => usesWordOf(labels[name], text) && !usesWordOf(labels[other], text));
    if (named !== undefined) return named.text;
    if (labels.comments === null || labels.shares === null) return null;
    const rest = counters.filter(({ text }) => isCounted(text) && !usesWordOf(labels[other], text));
    const [only, ...more] = rest.filter(({ control }) => isRole(control));
    return more.length === 0 ? (only?.text ?? null) : null;
  };
  return {
    comments: pick('comments', 'shares', (control) => control.localName !== 'a'),
    shares: pick('shares', 'comments', (control) => control.localName === 'a'),
  };
}

/** "112 reposts": a number and what it counts. A bare number, or a sentence with a name in it, may be of the reactions. */
function isCounted(text: string): boolean {
  return /^\P{L}*\p{Nd}\P{L}*\p{L}/u.test(text);
}

interface Counter {
  control: Element;
  text: string;
}

/** Controls between the words and the buttons that are one line with a number in it. */
function findCounters(scope: Scope): Counter[] {
  const text = scope.one(sdui.text);
  return scope
    .all(sdui.control)
    .filter((control) => isCounter(control) && (text === null || !text.contains(control)))
    .flatMap((control) => {
      const counted = readOneCount(readShown(control));
      return counted === null ? [] : [{ control, text: counted }];
    });
}

function isCounter(control: Element): boolean {
  const lines = control.querySelectorAll(sdui.paragraph);
  const isPlain =
    control.querySelector('svg, img, figure, video') === null && control.querySelector('[aria-hidden]') !== null;
  return lines.length === 1 && isPlain && control.closest('[data-vjs-player]') === null;
}

function labelOf(scope: Scope, icon: string): string | null {
  const button = scope
    .all(icon)
    .map((one) => one.closest(sdui.control))
    .find((control) => control !== null);
  return button?.textContent.trim() || button?.getAttribute('aria-label') || null;
}
