/** CSS pixels. */
export const BOX_BUTTON_PX = 28;
const GAP_PX = 4;
/** The button's words, in the longest of our languages. */
const WORDS_PX = 150;

/** `end`: where lines end. Above first: suggestions and the site's own buttons come up below. */
const SIDES = ['above-end', 'below-end', 'beside-end', 'above-start', 'below-start', 'inside'] as const;
export type ButtonSide = (typeof SIDES)[number];

export interface ButtonPlace {
  left: number;
  top: number;
}

/** Of the window that the box stands in. */
export interface ButtonView {
  width: number;
  height: number;
  /** Lines begin at the right. */
  isRtl: boolean;
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/**
 * Where the button stands beside a box: on the first side with room in the window on which it lies over nothing that could be
 * pressed, else on the first with room. A box that fills the window has it inside.
 * @param isFree tells whether a place covers nothing; asked for as few as possible
 */
export function chooseSide(box: Box, view: ButtonView, isFree: (place: ButtonPlace) => boolean): ButtonSide {
  const fitting = SIDES.filter((side) => hasRoom(side, box, view));
  return fitting.find((side) => isFree(placeAt(side, box, view))) ?? fitting[0] ?? 'inside';
}

export function hasRoom(side: ButtonSide, box: Box, view: ButtonView): boolean {
  if (side === 'inside') return false;
  const { left, top } = freePlaceAt(side, box, view);
  const isAcross = left >= 0 && left + BOX_BUTTON_PX <= view.width;
  return isAcross && top >= 0 && top + BOX_BUTTON_PX <= view.height;
}

/** Never outside of the window. */
export function placeAt(side: ButtonSide, box: Box, view: ButtonView): ButtonPlace {
  const { left, top } = freePlaceAt(side, box, view);
  return { left: clamp(left, view.width), top: clamp(top, view.height) };
}

/** On which side of the button its words float: away from a box they would cover, and inside of the window. */
export function sideOfWords(side: ButtonSide, { left }: ButtonPlace, { width, isRtl }: ButtonView): 'left' | 'right' {
  const hasLeft = left >= WORDS_PX;
  const hasRight = width - left - BOX_BUTTON_PX >= WORDS_PX;
  const isRightFirst = side === 'beside-end' ? !isRtl : isRtl;
  if (isRightFirst) return hasRight || !hasLeft ? 'right' : 'left';
  return hasLeft || !hasRight ? 'left' : 'right';
}

function freePlaceAt(side: ButtonSide, box: Box, { width, isRtl }: ButtonView): ButtonPlace {
  // A box may be wider than the window.
  const right = Math.min(box.right, width) - BOX_BUTTON_PX;
  const left = Math.max(box.left, 0);
  const [start, end] = isRtl ? [right, left] : [left, right];
  const above = box.top - BOX_BUTTON_PX - GAP_PX;
  const below = box.bottom + GAP_PX;
  const places: Record<ButtonSide, ButtonPlace> = {
    'above-end': { left: end, top: above },
    'below-end': { left: end, top: below },
    'beside-end': { left: isRtl ? box.left - BOX_BUTTON_PX - GAP_PX : box.right + GAP_PX, top: box.top },
    'above-start': { left: start, top: above },
    'below-start': { left: start, top: below },
    inside: { left: end, top: box.top + GAP_PX },
  };
  return places[side];
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most - BOX_BUTTON_PX));
}
