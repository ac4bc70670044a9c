import { resolveHref } from '../shared/resolve-url';
import { selectors } from './selectors';
import { parsePostUrl, type PostAddress } from './urls';

/** A post (or a quoted one); what stands in boxes inside it is looked past. */
export interface Scope {
  readonly root: HTMLElement;
  readonly base: URL;
}

/** All matches that belong to the post itself, in DOM order. */
export function findOwn<E extends Element = HTMLElement>({ root }: Scope, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)].filter((element) => isOwn(element, root));
}

function isOwn(element: Element, root: Element): boolean {
  const around = element.closest(selectors.item);
  return around === root || (around === element && around.parentElement?.closest(selectors.item) === root);
}

/** The post's own link. Its text may link to other posts, but without a date on them. */
export function findTimeLink(scope: Scope): HTMLElement | null {
  return (
    findOwn(scope, selectors.timeLink).find((link) => parsePostUrl(resolveHref(link, scope.base), scope.base)) ?? null
  );
}

/** Address from the time link, or from the links to who reacted that an opened post has instead. */
export function findAddress(scope: Scope): PostAddress | null {
  const timed = findTimeLink(scope);
  if (timed !== null) return parsePostUrl(resolveHref(timed, scope.base), scope.base);
  for (const link of findOwn(scope, selectors.postLink)) {
    if (link.closest(selectors.anyText) !== null) continue;
    const address = parsePostUrl(resolveHref(link, scope.base), scope.base);
    if (address !== null) return address;
  }
  return null;
}

/** Lines of text of the post itself that are not parts of other lines, with their text on one line. */
export function findLines(scope: Scope): HTMLElement[] {
  return findOwn(scope, selectors.line);
}

/** One line, without the marks that keep names and handles from mixing with right-to-left texts. */
export function readLine(element: Element | null | undefined): string | null {
  const text = element?.textContent.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '') ?? '';
  return text.replace(/\s+/g, ' ').trim() || null;
}
