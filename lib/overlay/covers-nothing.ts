import { type ButtonPlace, BOX_BUTTON_PX } from './place-box-button';

const PRESSABLE =
  'a[href], button, input, select, textarea, label, summary, [contenteditable]:not([contenteditable="false"]), [role="button"], [role="link"], [role="menuitem"], [role="tab"]';
/** A row or a card that is pressable as a whole loses nothing with a corner. */
const LARGE_PX = 80;
/** Corners are round. */
const INSET_PX = 5;

/** Whether a button at this place would lie over nothing of the page that a person presses, except what the box itself stands in. */
export function coversNothing(document: Document, box: Element, { left, top }: ButtonPlace): boolean {
  const [near, far] = [INSET_PX, BOX_BUTTON_PX - INSET_PX];
  const middle = BOX_BUTTON_PX / 2;
  const points = [
    [middle, middle],
    [near, near],
    [far, near],
    [near, far],
    [far, far],
  ] as const;
  return points.every(([x, y]) => {
    const pressable = document.elementFromPoint(left + x, top + y)?.closest(PRESSABLE) ?? null;
    return pressable === null || pressable.contains(box) || pressable.getBoundingClientRect().height > LARGE_PX;
  });
}
