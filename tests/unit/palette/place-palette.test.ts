import { expect, it } from 'vitest';

import { placePalette } from '@/lib/palette/place-palette';

const WINDOW = { width: 1280, height: 900 };

it.each([
  ['below a box at the top', { left: 300, top: 100, bottom: 160 }, 168],
  ['above a box at the bottom', { left: 300, top: 800, bottom: 860 }, 312],
])('stands %s', (_where, box, top) => {
  expect(placePalette(box, WINDOW).top).toBe(top);
});

it('takes a rectangle as browsers give it, whose sides are no properties of its own', () => {
  const rect = Object.create({ left: 300, top: 100, bottom: 160 }) as DOMRect;
  expect(placePalette(rect, WINDOW)).toMatchObject({ left: 300, top: 168 });
});

it.each([
  [{ left: 1200, top: 100, bottom: 160 }, WINDOW],
  [{ left: -50, top: 5, bottom: 890 }, WINDOW],
  [
    { left: 10, top: 150, bottom: 200 },
    { width: 320, height: 400 },
  ],
  [{ left: 10, top: -500, bottom: -440 }, WINDOW],
  [{ left: 10, top: 5000, bottom: 5060 }, WINDOW],
])('is inside of the window for a box at %j', (box, viewport) => {
  const { left, top, width, maxHeight } = placePalette(box, viewport);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(left + width).toBeLessThanOrEqual(viewport.width);
  expect(top + maxHeight).toBeLessThanOrEqual(viewport.height);
});
