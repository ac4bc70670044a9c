import type { OverlayPage } from './overlay-page';

/** How much of something the window shows: the smaller of what is needed of it and of the window is enough. */
const ENOUGH = 0.5;

/** At least half of it is in the window, or it fills half of the window: posts can be taller than that. */
export function isWellInView(element: Element, { window }: OverlayPage): boolean {
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  const across = Math.min(right, window.innerWidth) - Math.max(left, 0);
  const along = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
  return across >= width * ENOUGH && along >= Math.min(height, window.innerHeight) * ENOUGH;
}
