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
  return { root: post, quote: findQuote(post), base };
}

/** All matches that belong to the post itself, in DOM order. */
export function findOwn<E extends Element = HTMLElement>(scope: Scope, selector: string): E[] {
  const found = [...scope.root.querySelectorAll<E>(selector)];
  return scope.quote === null ? found : found.filter((element) => scope.quote?.contains(element) === false);
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
function findQuote(post: HTMLElement): HTMLElement | null {
  for (const box of post.querySelectorAll<HTMLElement>(selectors.quoteBox))
    if (box.querySelector(selectors.quoteBody) !== null) return box;
  const [own, quoted] = post.querySelectorAll<HTMLElement>(selectors.authorBlock);
  if (own === undefined || quoted === undefined) return null;
  let around = quoted;
  while (around.parentElement !== null && !around.parentElement.contains(own)) around = around.parentElement;
  return around;
}
