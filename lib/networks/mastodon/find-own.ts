import { resolveHref } from '../shared/resolve-url';
import { selectors } from './selectors';
import { parseStatusUrl, type StatusAddress } from './urls';

/** A post (or a quoted one) with the quote inside it, which is looked past everywhere. */
export interface Scope {
  readonly root: Element;
  readonly base: URL;
}

/** All matches that belong to the post itself, in DOM order. */
export function findOwn<E extends Element = HTMLElement>({ root }: Scope, selector: string): E[] {
  const home = root.closest(selectors.quote);
  return [...root.querySelectorAll<E>(selector)].filter((element) => element.closest(selectors.quote) === home);
}

/** The first match of a chain that belongs to the post itself, and which rule found it. */
export function findOwnFirst(
  scope: Scope,
  chain: Readonly<Record<string, string>>,
): { element: HTMLElement; rule: string } | null {
  for (const [rule, selector] of Object.entries(chain)) {
    const element = findOwn(scope, selector)[0];
    if (element !== undefined) return { element, rule };
  }
  return null;
}

/** The post's own link, which is also where its time stands. */
export function findTimeLink(scope: Scope): HTMLElement | null {
  for (const selector of Object.values(selectors.timeLink))
    for (const link of findOwn(scope, selector)) {
      const anchor = link.closest<HTMLElement>('a');
      if (parseStatusUrl(resolveHref(anchor, scope.base), scope.base) !== null) return anchor;
    }
  return null;
}

/** Id and author from the post's own link; its attribute is the id as well, save in the rewritten client, where a boost has its own. */
export function findAddress(scope: Scope): StatusAddress | null {
  const linked = parseStatusUrl(resolveHref(findTimeLink(scope), scope.base), scope.base);
  if (linked !== null) return linked;
  const status = findStatus(scope);
  const marked = status?.matches(selectors.marked) === true ? (status.getAttribute('data-id') ?? '') : '';
  return /^\d{1,20}$/.test(marked) ? { acct: null, id: marked } : null;
}

/** The element that carries the id: a boost's cell around it has the boost's own. */
export function findStatus(scope: Scope): Element | null {
  return scope.root.matches(selectors.status) ? scope.root : (findOwn(scope, selectors.status)[0] ?? null);
}
