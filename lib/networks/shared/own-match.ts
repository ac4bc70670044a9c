import type { Chain, Match } from './first-match';

/** Whether `element` belongs to something nested in `root` (a quote, a repost, comments) rather than to `root` itself. */
export function isForeign(element: Element, root: Element, foreign: string): boolean {
  const nearest = element.closest(foreign);
  return nearest !== null && nearest !== root && root.contains(nearest);
}

/** Like `firstMatch`, leaving out what stands inside nested parts (`foreign`: their selector). */
export function ownMatch<E extends Element = HTMLElement>(
  root: Element,
  chain: Chain,
  foreign: string,
): Match<E> | null {
  for (const [rule, selector] of Object.entries(chain)) {
    const first = root.querySelector<E>(selector);
    if (first === null) continue;
    // Most often the first one it is: finding all takes several times as long, and this runs for every post of a feed.
    if (!isForeign(first, root, foreign)) return { element: first, rule };
    for (const element of root.querySelectorAll<E>(selector))
      if (!isForeign(element, root, foreign)) return { element, rule };
  }
  return null;
}

/** All elements of `root` itself that match, in DOM order, nested parts left out. */
export function ownAll<E extends Element = HTMLElement>(root: Element, selector: string, foreign: string): E[] {
  return [...root.querySelectorAll<E>(selector)].filter((element) => !isForeign(element, root, foreign));
}
