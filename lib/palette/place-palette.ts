/** Sizes in CSS pixels, of the window's viewport. */
export interface PlacedRect {
  left: number;
  top: number;
  width: number;
  maxHeight: number;
}

interface Box {
  left: number;
  top: number;
  bottom: number;
}

const WIDTH = 680;
const HEIGHT = 480;
const LEAST_HEIGHT = 260;
const GAP = 8;

/**
 * Beside the box: below it where there is room, else above, else wherever the window has it. Never wider or higher than the window.
 */
export function placePalette(
  { left: boxLeft, top: boxTop, bottom: boxBottom }: Box,
  viewport: { width: number; height: number },
): PlacedRect {
  const width = Math.min(WIDTH, viewport.width - 2 * GAP);
  // The box may be scrolled away.
  const box = { top: clamp(boxTop, 0, viewport.height), bottom: clamp(boxBottom, 0, viewport.height) };
  const left = clamp(boxLeft, GAP, viewport.width - width - GAP);
  const below = viewport.height - box.bottom - 2 * GAP;
  const above = box.top - 2 * GAP;
  if (below >= Math.min(HEIGHT, Math.max(LEAST_HEIGHT, above))) {
    return { left, top: box.bottom + GAP, width, maxHeight: Math.min(HEIGHT, below) };
  }
  if (above >= LEAST_HEIGHT) {
    const maxHeight = Math.min(HEIGHT, above);
    return { left, top: box.top - GAP - maxHeight, width, maxHeight };
  }
  const maxHeight = Math.min(HEIGHT, viewport.height - 2 * GAP);
  return { left, top: clamp(box.top, GAP, viewport.height - maxHeight - GAP), width, maxHeight };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
