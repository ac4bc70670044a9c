import type { RawMetric, RawPost } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { parseCount } from '@/lib/text/parse-count';

import type { EmbeddedPost } from './embedded-json';
import { type ActionRow, findActionRow, isDrawn } from './find-parts';
import { iconPaths, selectors } from './selectors';
import { isThreads, parsePostUrl } from './urls';
import { resolveHref } from '../shared/resolve-url';

export interface CountsReading {
  metrics: RawPost['metrics'];
  rules: Record<string, string>;
}

/** The buttons stand in one order in every language; the fourth, "share", counts what was sent on and is no metric of ours. */
const ORDER = ['likes', 'comments', 'shares'] as const;
type Name = (typeof ORDER)[number];
const ALL_BUTTONS = 4;
const NUMBER_ALONE = /^\p{Nd}[\p{Nd}.,٬٫’'\u00a0\u202f ]*(?:\s?\p{L}{1,5}\.?)?$/u;

/** Counters of a post. A counter without a number is unknown: zeros are not drawn, and hidden likes neither. */
export function readCounts(post: HTMLElement, embedded: EmbeddedPost | null): CountsReading {
  const reading: CountsReading = { metrics: {}, rules: {} };
  const actions = findActionRow(post);
  for (const name of ORDER) {
    const raw = actions === null ? null : readNumber(findButton(actions, name));
    const exact = embedded?.[name] ?? null;
    const shown: RawMetric | null = raw === null ? null : { raw, source: 'text' };
    const metric = sharpen(shown, exact, name);
    if (metric === null) continue;
    reading.metrics[name] = metric;
    reading.rules[`metrics.${name}`] = metric.source === 'json' ? 'json' : 'button';
  }
  return reading;
}

/** By its distance from the answer button; while that is drawn otherwise, by place in a row of all four. */
function findButton({ buttons }: ActionRow, name: Name): Element | null {
  const drawn = buttons.findIndex((button) => {
    const icon = button.querySelector(selectors.icon);
    return icon !== null && isDrawn(icon, iconPaths.comment);
  });
  if (drawn < 0 && buttons.length !== ALL_BUTTONS) return null;
  const comment = drawn < 0 ? ORDER.indexOf('comments') : drawn;
  return buttons[comment + ORDER.indexOf(name) - ORDER.indexOf('comments')] ?? null;
}

/** The number alone in an element of its own; labels of some versions stand before it. */
function readNumber(button: Element | null): string | null {
  for (const part of button?.querySelectorAll('span, div') ?? []) {
    const text = part.textContent.trim();
    if (part.children.length === 0 && NUMBER_ALONE.test(text)) return text;
  }
  return null;
}

/**
 * The page's data has the full number where the page rounds it or draws none. It is as old as the page: a full number
 * shown is fresher. What the repost button counts is known only while it shows a number that the sum agrees with.
 */
function sharpen(shown: RawMetric | null, exact: number | null, name: Name): RawMetric | null {
  if (exact === null) return shown;
  const known: RawMetric = { raw: String(exact), source: 'json' };
  if (shown === null) return name === 'shares' ? null : known;
  const count = parseCount(shown.raw);
  if (count === null || count.exact) return shown;
  return Math.abs(exact - count.value) <= count.value * 0.1 ? known : shown;
}

/** Views of an opened post: the only number beside the title of its column, which leads to the post (2025–2026). */
export function readViews(post: HTMLElement, page: PageContext): RawMetric | null {
  const column = post.closest(selectors.column);
  const bar = column?.previousElementSibling ?? null;
  const titles = [...(bar?.querySelectorAll(selectors.link) ?? [])];
  if (bar === null || !titles.some((link) => isTitle(link, page))) return null;
  const numbers = [...bar.querySelectorAll('span')].filter(
    (part) => part.children.length === 0 && /\p{Nd}/u.test(part.textContent) && part.closest('a') === null,
  );
  const raw = numbers.length === 1 ? (numbers[0]?.textContent.trim() ?? null) : null;
  return raw === null ? null : { raw, source: 'text' };
}

function isTitle(link: Element, { url }: PageContext): boolean {
  const address = resolveHref(link, url);
  const opened = parsePostUrl(url)?.code;
  return address !== null && isThreads(address) && opened !== undefined && parsePostUrl(address)?.code === opened;
}
