import { boxOf, deepActiveElement } from '@/lib/editors/box';
import type { EditorSpot, NetworkAdapter, PageContext } from '@/lib/networks/contract';

/** The box that answers a comment, a post or a message and that `element` is or stands in; null for every other box. */
export function findSpot(element: Element, reader: NetworkAdapter, page: PageContext): EditorSpot | null {
  const box = boxOf(element);
  if (box === null) return null;
  for (const spot of reader.findEditors(page.document, page)) {
    // An adapter may name the editing host or what surrounds it closely.
    const isSame = spot.element === box || spot.element.contains(box) || box.contains(spot.element);
    if (isSame && spot.purpose !== 'composer') return { ...spot, element: box };
  }
  return null;
}

/** The same for what has the focus now. */
export function findFocusedSpot(reader: NetworkAdapter, page: PageContext): EditorSpot | null {
  const active = deepActiveElement(page.document);
  return active === null ? null : findSpot(active, reader, page);
}
