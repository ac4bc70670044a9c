import type { PageContext } from '@/lib/networks/contract';

import { resolveHref } from '../shared/resolve-url';
import { selectors } from './selectors';
import { parsePinUrl } from './urls';

/** The page of a pin shows that pin; the related ones below it are suggestions. All other pages show tiles. */
export function* findPosts(root: ParentNode, page: PageContext): Iterable<HTMLElement> {
  if (page.kind === 'messages' || page.kind === 'composer') return;
  if (page.kind === 'post') {
    const opened = findOpenedPin(page);
    if (opened !== null && (root === opened || root.contains(opened))) yield opened;
    return;
  }
  const seen = new Set<HTMLElement>();
  for (const element of matchesIn(root, `${selectors.tile}, ${selectors.cell}`)) {
    const tile = tileAt(element, page.url);
    if (tile === null || seen.has(tile) || !(tile === root || root.contains(tile))) continue;
    seen.add(tile);
    yield tile;
  }
}

export function postOf(element: Element, page: PageContext): HTMLElement | null {
  if (page.kind === 'messages' || page.kind === 'composer') return null;
  if (page.kind !== 'post') {
    const tile = element.closest<HTMLElement>(`${selectors.tile}, ${selectors.cell}`);
    return tile === null ? null : tileAt(tile, page.url);
  }
  const opened = findOpenedPin(page);
  return opened?.contains(element) === true && isOutsideTiles(element) ? opened : null;
}

/** Id of a pin: the tile's mark, its link, or for the opened pin the address bar. */
export function findPinId(post: HTMLElement, page: PageContext): string | null {
  if (page.kind === 'post') return parsePinUrl(page.url)?.id ?? null;
  const id = post.getAttribute('data-test-pin-id') ?? '';
  return /^\d{6,25}$/.test(id) ? id : findLinkedId(post, page.url);
}

/**
 * The opened pin: around its picture, as far as title and author, when they stand together. A page whose parts the browser
 * has not joined yet, and the phone's, keep them apart: then it is the part with the picture.
 */
export function findOpenedPin({ document }: PageContext): HTMLElement | null {
  const opened = [...document.querySelectorAll<HTMLElement>(selectors.opened)].find(isOutsideTiles);
  if (opened === undefined) return null;
  let around: HTMLElement | null = opened;
  while (around !== null && around.tagName !== 'BODY' && around.querySelector(selectors.details) === null)
    around = around.parentElement;
  return around === null || around.tagName === 'BODY' ? opened : around;
}

export function isOutsideTiles(element: Element): boolean {
  return element.closest(selectors.gridTile) === null;
}

function matchesIn(root: ParentNode, selector: string): HTMLElement[] {
  const inside = [...root.querySelectorAll<HTMLElement>(selector)];
  const isSelf = root.nodeType === 1 && (root as HTMLElement).matches(selector);
  return isSelf ? [root as HTMLElement, ...inside] : inside;
}

/** The outermost tile: collections and carousels of advertisers nest them. Clusters of boards lead to no pin. */
function tileAt(element: HTMLElement, base: URL): HTMLElement | null {
  let tile = element.closest<HTMLElement>(selectors.tile) ?? withoutTile(element);
  for (let outer = tile; outer !== null; outer = outer.parentElement?.closest<HTMLElement>(selectors.tile) ?? null)
    tile = outer;
  if (tile === null || tile.closest(selectors.bait) !== null) return null;
  return tile.matches(selectors.pinId) || findLinkedId(tile, base) !== null ? tile : null;
}

/** A cell stands for its tile only where the tile has lost its mark. */
function withoutTile(cell: HTMLElement): HTMLElement | null {
  return cell.querySelector(selectors.tile) === null
    ? (cell.parentElement?.closest<HTMLElement>(selectors.cell) ?? cell)
    : null;
}

function findLinkedId(post: HTMLElement, base: URL): string | null {
  for (const link of post.querySelectorAll(selectors.pinLink)) {
    const address = parsePinUrl(resolveHref(link, base));
    const inner = link.closest(selectors.tile);
    const isOwn = inner === null || inner === post || !post.contains(inner);
    if (isOwn && address?.part === '') return address.id;
  }
  return null;
}
