import { resolveHref } from '../shared/resolve-url';
import { selectors } from './selectors';
import { parseStatusUrl, type StatusAddress } from './urls';

/** A post (or a quoted one) with the post it quotes: everything is looked for outside of the quote. */
export interface Scope {
  readonly root: HTMLElement;
  readonly quote: HTMLElement | null;
  readonly base: URL;
}

export function scopeOf(post: HTMLElement, base: URL): Scope {
  return { root: post, quote: findQuote(post, base), base };
}

/** All matches that belong to the post itself, in DOM order. */
export function findOwn<E extends Element = HTMLElement>(scope: Scope, selector: string): E[] {
  const found = [...scope.root.querySelectorAll<E>(selector)];
  if (found.length === 0) return found;
  const container = scope.root.closest('article');
  return found.filter(
    (element) => scope.quote?.contains(element) !== true && element.closest(CONTAINERS) === container,
  );
}

/** One string, made once: it is asked for several times per post while a feed streams. */
const CONTAINERS = `article, ${selectors.note}`;

/**
 * X Articles (2026) carry whole posts between their paragraphs, each an `article` of its own, and a community note is a
 * clickable box as a quote is: nothing in those is the post's.
 */
export function isEmbedded(element: Element, root: Element): boolean {
  return element.closest(CONTAINERS) !== root.closest('article');
}

export interface OwnTime {
  time: HTMLElement;
  address: StatusAddress;
}

/**
 * Time and address of the post: its `time` stands inside a link to the status; the quoted post's time has no link around
 * it, and promoted posts have no time at all.
 */
export function findTimeLink(scope: Scope): OwnTime | null {
  for (const time of findOwn(scope, selectors.time)) {
    const address = parseStatusUrl(resolveHref(time.closest('a'), scope.base));
    if (address !== null) return { time, address };
  }
  return null;
}

/** Address of the post from any of its own status links (photo, analytics) where the time link is missing. */
export function findAddress(scope: Scope): StatusAddress | null {
  const timed = findTimeLink(scope);
  if (timed !== null) return timed.address;
  for (const link of findOwn(scope, selectors.statusLink)) {
    // Links written in the text lead to other posts.
    if (link.closest(Object.values(selectors.text).join()) !== null) continue;
    const address = parseStatusUrl(resolveHref(link, scope.base));
    if (address !== null) return address;
  }
  return null;
}

/** The clickable box with an author or a text of its own; should boxes lose their role, all around a second author. */
function findQuote(post: HTMLElement, base: URL): HTMLElement | null {
  const whole: Scope = { root: post, quote: null, base };
  for (const box of findOwn(whole, selectors.quoteBox)) if (box.querySelector(selectors.quoteBody) !== null) return box;
  const [own, quoted] = findOwn(whole, selectors.authorBlock);
  if (own === undefined || quoted === undefined) return null;
  let around = quoted;
  while (around.parentElement !== null && !around.parentElement.contains(own)) around = around.parentElement;
  return around;
}
