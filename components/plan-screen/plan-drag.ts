import type { RefObject } from 'react';
import { useDrag } from 'react-aria-components/useDrag';
import { useDrop } from 'react-aria-components/useDrop';

import { usePlanSurface } from './plan-surface';

/** The type under which ids travel: only this screen takes them. */
const ITEMS = 'application/x-jackdaw-plan-items';

/** How far below the top of the dragged item the pointer took hold of it, px: on a time grid its top says the time. */
let grip = 0;

/**
 * Makes an item draggable by the mouse. By keyboard Alt and the arrows move it, so React Aria's own keyboard drag is left to its
 * (absent) drag button.
 */
export function useItemDrag(itemId: string, title: string) {
  const surface = usePlanSurface();
  return useDrag({
    hasDragButton: true,
    getItems: () => [{ [ITEMS]: JSON.stringify(surface.draggedWith(itemId)), 'text/plain': title }],
    getAllowedDropOperations: () => ['move'],
  });
}

/** Remembers where an item was taken hold of. */
export function holdItem(element: Element, clientY: number): void {
  grip = clientY - element.getBoundingClientRect().top;
}

interface DropTarget {
  ref: RefObject<HTMLElement | null>;
  /** `y`: px from the top of the target to the top of what was dropped. */
  onDrop: (itemIds: readonly string[], y: number) => void;
  /** The same while it is carried over the target; null: it left. */
  onMove?: (y: number | null) => void;
}

/** A place that takes items. */
export function useItemDrop({ ref, onDrop, onMove }: DropTarget) {
  return useDrop({
    ref,
    getDropOperation: (types) => (types.has(ITEMS) ? 'move' : 'cancel'),
    ...(onMove !== undefined && {
      onDropEnter: ({ y }: { y: number }) => onMove(y - grip),
      onDropMove: ({ y }: { y: number }) => onMove(y - grip),
      onDropExit: () => onMove(null),
    }),
    onDrop: ({ items, y }) => {
      onMove?.(null);
      const [item] = items;
      if (item?.kind !== 'text') return;
      void item.getText(ITEMS).then((text) => onDrop(parseIds(text), y - grip));
    },
  });
}

function parseIds(text: string): string[] {
  const ids: unknown = JSON.parse(text);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
