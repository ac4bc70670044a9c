import type { RawMetric, RawPost } from '@/lib/domain/reading';

import { isOutdatedCount } from '../shared/is-outdated-count';
import { resolveHref } from '../shared/resolve-url';
import type { EmbeddedPost } from './embedded-json';
import { type ActionRow, isBefore } from './find-parts';
import { selectors } from './selectors';
import { parsePostUrl, parseProfileUrl } from './urls';

export interface CountsPlace {
  post: HTMLElement;
  actions: ActionRow | null;
  embedded: EmbeddedPost | null;
  base: URL;
}

export interface CountsReading {
  metrics: RawPost['metrics'];
  rules: Record<string, string>;
}

export interface Found extends RawMetric {
  rule: string;
}

/** A number as Instagram writes it, alone: "1,169", "33.604", "293,3 mil", "1,1 тыс.", "2.5万". */
export const NUMBER_ALONE = /^\p{Nd}[\p{Nd}.,٬٫’'\u00a0\u202f ]*(?:\s?\p{L}{1,5}\.?)?$/u;
const NUMBER = /\p{Nd}/u;
const WHOLE_NUMBER = /^\p{Nd}+(?:[.,٬’'\u00a0\u202f ]\p{Nd}{3})*$/u;

/** Likes and comments as shown. Hidden likes ("Liked by x and others") stay out; shares and saves are never shown as such. */
export function readCounts(place: CountsPlace): CountsReading {
  const reading: CountsReading = { metrics: {}, rules: {} };
  const likes = readLikedBy(place) ?? readBesideIcon(place.actions, 'likes') ?? readLikesSection(place);
  const comments = readCommentsLink(place) ?? readBesideIcon(place.actions, 'comments');
  keep(reading, 'likes', sharpen(likes, place.embedded?.likes ?? null));
  keep(reading, 'comments', sharpen(comments, place.embedded?.comments ?? null));
  return reading;
}

export function keep(reading: CountsReading, name: 'likes' | 'comments' | 'views', found: Found | null): void {
  if (found === null) return;
  reading.metrics[name] = { raw: found.raw, source: found.source };
  reading.rules[`metrics.${name}`] = found.rule;
}

/** The page's own data has the full number where the page shows a rounded one or none; one shown that it contradicts is fresher. */
export function sharpen(shown: Found | null, embedded: number | null): Found | null {
  if (embedded === null) return shown;
  if (shown !== null && (WHOLE_NUMBER.test(shown.raw) || isOutdatedCount(embedded, shown.raw))) return shown;
  return { raw: String(embedded), source: 'json', rule: 'json' };
}

/** Feed and dialogs: the link to the list of likers. "Liked by x and 29 others" means 30: the named ones are added. */
function readLikedBy({ post, actions, base }: CountsPlace): Found | null {
  for (const link of post.querySelectorAll(selectors.postLink)) {
    if (parsePostUrl(resolveHref(link, base))?.part !== 'liked_by') continue;
    const raw = readNumber(link);
    if (raw === null) continue;
    const named = countNamed(findLine(link, actions?.row ?? post), link, base);
    if (named === 0) return { raw, source: 'text', rule: 'liked-by' };
    const others = WHOLE_NUMBER.test(raw) ? toInteger(raw) : null;
    return others === null ? null : { raw: String(others + named), source: 'text', rule: 'liked-by-others' };
  }
  return null;
}

/** The line around the link: the nearest element that says more, not past its section nor as far as the row of actions. */
function findLine(link: Element, limit: Element): Element {
  let line = link;
  while (line.parentElement !== null && !line.matches(selectors.section) && isSameText(line, link))
    line = line.parentElement;
  return line.contains(limit) ? link : line;
}

function isSameText(one: Element, other: Element): boolean {
  return one.textContent.trim() === other.textContent.trim();
}

/** Whoever is named stands before "and others" in every language; behind it may follow the caption with its author. */
function countNamed(line: Element, others: Element, base: URL): number {
  const links = [...line.querySelectorAll(selectors.link)].filter((link) => isBefore(link, others));
  return new Set(links.flatMap((link) => parseProfileUrl(resolveHref(link, base)) ?? [])).size;
}

/** Post pages, and feeds since 2025: numbers stand beside their buttons, before and after the comment icon. */
function readBesideIcon(actions: ActionRow | null, name: 'likes' | 'comments'): Found | null {
  if (actions === null) return null;
  let seenIcons = 0;
  const afterIcon = name === 'likes' ? 1 : 2;
  for (const part of actions.row.querySelectorAll('*')) {
    if (part.matches(selectors.icon)) seenIcons = countStep(seenIcons, part, actions.comment);
    else if (seenIcons === afterIcon && part.children.length === 0 && NUMBER_ALONE.test(part.textContent.trim()))
      return { raw: part.textContent.trim(), source: 'text', rule: 'beside-icon' };
  }
  return null;
}

/** 1: after the like icon; 2: right after the comment icon; 3: past the next one. */
function countStep(seen: number, icon: Element, comment: Element): number {
  if (icon === comment) return 2;
  return seen >= 2 ? 3 : 1;
}

/** Dialogs: the section behind the row of actions holds the likes as a button, when no list of likers can be opened. */
function readLikesSection({ post, actions }: CountsPlace): Found | null {
  if (actions === null) return null;
  const section = [...post.querySelectorAll(selectors.section)].find(
    (one) => isBefore(actions.row, one) && !one.contains(actions.row),
  );
  // A line that names people counts only "others"; the comment form is a section as well, and so may be the date.
  if (section?.querySelector(`${selectors.link}, ${selectors.time}, textarea, form`) !== null) return null;
  const raw = readNumber(section);
  return raw === null ? null : { raw, source: 'text', rule: 'likes-section' };
}

/** Feed: "View all 97 comments" leads to the comments. */
function readCommentsLink({ post, base }: CountsPlace): Found | null {
  for (const link of post.querySelectorAll(selectors.postLink)) {
    if (parsePostUrl(resolveHref(link, base))?.part !== 'comments') continue;
    const raw = readNumber(link);
    if (raw !== null) return { raw, source: 'text', rule: 'comments-link' };
  }
  return null;
}

/** The number alone where it has an element of its own, else the first whole number of the text. */
function readNumber(element: Element): string | null {
  for (const part of element.querySelectorAll('span')) {
    const text = part.textContent.trim();
    if (part.children.length === 0 && NUMBER_ALONE.test(text) && !/\s\p{L}/u.test(text.replace(/^[^\s]+\s/, '')))
      return text;
  }
  const text = element.textContent.trim();
  return NUMBER.test(text) ? text : null;
}

function toInteger(raw: string): number | null {
  const digits = raw.replace(/[^0-9]/g, '');
  return digits === '' ? null : Number(digits);
}
