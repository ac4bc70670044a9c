import { boxOf } from '@/lib/editors/box';
import type { EditorPurpose, EditorSpot, NetworkAdapter, PageContext } from '@/lib/networks/contract';

/** Boxes in which somebody is answered, and those in which a post is made. */
export const ANSWERING: readonly EditorPurpose[] = ['comment', 'message'];
export const COMPOSING: readonly EditorPurpose[] = ['composer'];

/** The box of one of these purposes that `element` is or stands in; null for every other box. */
export function findSpot(
  element: Element,
  purposes: readonly EditorPurpose[],
  { reader, page }: { reader: NetworkAdapter; page: PageContext },
): EditorSpot | null {
  const box = boxOf(element);
  if (box === null) return null;
  for (const spot of reader.findEditors(page.document, page)) {
    // An adapter may name the editing host or what surrounds it closely.
    const isSame = spot.element === box || spot.element.contains(box) || box.contains(spot.element);
    if (isSame && purposes.includes(spot.purpose)) return { ...spot, element: box };
  }
  return null;
}
