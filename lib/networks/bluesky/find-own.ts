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

/** The post's own link, which is also where its time stands; the links to who reacted have more behind the id. */
export function findTimeLink(scope: Scope): HTMLElement | null {
  for (const selector of [selectors.timeLink, selectors.barePostLink])
    for (const link of findOwn(scope, selector)) {
      const isInText = link.closest(selectors.anyText) !== null || link.matches(selectors.reactedLink);
      if (!isInText && parsePostUrl(resolveHref(link, scope.base), scope.base) !== null) return link;
    }
  return null;
}

/** Address from the time link, or from the links to who reacted that an opened post has instead. */
export function findAddress(scope: Scope): PostAddress | null {
  const link = findTimeLink(scope) ?? findOwn(scope, selectors.reactedLink)[0];
  return parsePostUrl(resolveHref(link, scope.base), scope.base);
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
