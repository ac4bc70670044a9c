import type { RawMetric } from '@/lib/domain/reading';
import type { ValueSource } from '@/lib/domain/vocabulary';

import { readText } from '../shared/read-text';

export interface Found extends RawMetric {
  rule: string;
}

const HAS_NUMBER = /\p{Nd}/u;
/** A whole number that the page writes in full: digits and marks between them, nothing else of meaning. */
const PLAIN = /^\p{Nd}{1,3}$|^\p{Nd}{1,3}(?:[\s.,'’٬]\p{Nd}{2,3})+$/u;
/** Four digits and more inside a label: the exact number behind a rounded one. */
const LONG = /\p{Nd}{1,3}(?:[\s.,'’٬]\p{Nd}{2,3})*[\s.,'’٬]\p{Nd}{3}(?!\p{Nd})|\p{Nd}{4,}/u;

/**
 * A counter as drawn and its accessible label: the label of a rounded counter often holds the exact number ("along with 2,190
 * other people" for 2.1K), on Shorts a rounded one too ("10 thousand"). What is drawn in full is taken as drawn.
 */
export function readCounter(shown: Element | null | undefined, label: string | null | undefined): Found | null {
  const text = readDrawn(shown);
  if (text !== null && PLAIN.test(text)) return toFound(text, 'text', 'shown');
  if (label && LONG.test(label)) return toFound(label, 'label', 'label');
  if (text !== null && HAS_NUMBER.test(text)) return toFound(text, 'text', 'shown');
  return label && HAS_NUMBER.test(label) ? toFound(label, 'label', 'label') : null;
}

/** A text with a number in it ("1 234 views"), else null. */
export function readNumberText(element: Element | null | undefined): Found | null {
  const text = readDrawn(element);
  return text !== null && HAS_NUMBER.test(text) ? toFound(text, 'text', 'shown') : null;
}

/**
 * Number of views as a text of its own ("1 234 views", "1,2 млн просмотров"). A date or the number of an episode ("Jul 9,
 * 2024", "S1 E4") may stand in its place: two numbers apart from each other are no count.
 */
export function readViewsText(element: Element | null | undefined): Found | null {
  const found = readNumberText(element);
  return found === null || hasSeveralNumbers(found.raw) ? null : found;
}

/** Letters between numbers keep them apart, save those of a number written in steps ("1億2345万"). */
export function hasSeveralNumbers(text: string): boolean {
  return /\p{Nd}[^\p{Nd}]*(?:[/:]|(?![億万亿萬억만])\p{L})[^\p{Nd}]*\p{Nd}/u.test(text) || /\p{Nd}, \p{Nd}/u.test(text);
}

/** A label that holds a number, else null. */
export function readNumberLabel(label: string | null | undefined): Found | null {
  return label && HAS_NUMBER.test(label) ? toFound(label.trim(), 'label', 'label') : null;
}

/** A number out of the page's data, else null. */
export function toDataCount(value: string | null): Found | null {
  return value === null ? null : toFound(value, 'json', 'data');
}

/** Written out in full, whatever follows: rounded numbers have three digits at most. */
export function isLongNumber(raw: string): boolean {
  return LONG.test(raw);
}

/** A text as a person sees it: rolling numbers hold every digit they can roll to. */
export function readDrawn(element: Element | null | undefined): string | null {
  if (element === null || element === undefined) return null;
  const rolling = element.matches(ROLLING) ? element : element.querySelector(ROLLING);
  if (rolling === null) return readText(element) || null;
  const number = readRolling(rolling);
  if (number === null) return null;
  return element === rolling ? number : `${number} ${readText(element, ROLLING)}`.trim();
}

const ROLLING = 'yt-animated-rolling-number';
const COLUMN = 'animated-rolling-character';

/**
 * A number drawn by rolling columns (2023–2026): each column holds its characters in a row of boxes, pushed up by a margin so
 * that one shows; a column with one box shows that one. null when a column cannot be told.
 */
function readRolling(rolling: Element): string | null {
  const height =
    parsePixels(rolling.getAttribute('style'), 'line-height') ?? parsePixels(rolling.getAttribute('style'), 'height');
  let number = '';
  for (const column of rolling.querySelectorAll(COLUMN)) {
    const boxes = [...column.children].filter((box) => box.tagName === 'DIV');
    // Columns of a number that never rolled hold one digit each, or several side by side.
    const offset = parsePixels(column.getAttribute('style'), 'margin-top');
    if (offset === null && boxes.every((box) => box.textContent.trim() !== '')) number += column.textContent.trim();
    else if (offset === null || height === null || height === 0) return null;
    else number += boxes[Math.round(-offset / height)]?.textContent.trim() ?? '';
  }
  return HAS_NUMBER.test(number) ? number : null;
}

function parsePixels(style: string | null, property: string): number | null {
  const value = new RegExp(`(?:^|[;\\s])${property}:\\s*(-?[\\d.]+)px`).exec(style ?? '')?.[1];
  return value === undefined ? null : Number(value);
}

function toFound(raw: string, source: ValueSource, rule: string): Found {
  return { raw: raw.trim(), source, rule };
}
