import { expect, it } from 'vitest';

import { type PanelPlace, type PanelScene, placePanel, type Rect } from '@/lib/checklist-panel/place-panel';

import { array, assert, integer, property, record } from '../../property';

const view = { width: 1280, height: 800 };
const OPEN = { isFolded: false, turn: 0 };
const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const asRect = ({ left, top, width, height }: PanelPlace): Rect => rect(left, top, width, height);
const areOver = (one: Rect, other: Rect): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/** A dialog in the middle of the window with its button below the box. */
const dialog: PanelScene = {
  view,
  composer: rect(340, 100, 600, 400),
  obstacles: [rect(360, 120, 560, 300), rect(820, 440, 100, 40)],
};

it('stands at the side of the composer', () => {
  expect(placePanel(dialog, OPEN)).toMatchObject({ left: 952, width: 320, height: 600 });
});

it('goes to other places, one after the other, and back to the first', () => {
  const places = [0, 1, 2, 3, 4, 5, 6].map((turn) => JSON.stringify(placePanel(dialog, { isFolded: false, turn })));
  expect(new Set(places).size).toBeGreaterThan(1);
  expect(places[1]).not.toBe(places[0]);
});

it('is lower where only so much is free, and its head alone where nothing more is', () => {
  const wide = { ...dialog, composer: rect(0, 300, 1280, 500), obstacles: [rect(0, 300, 1280, 500)] };
  expect(placePanel(wide, OPEN)).toMatchObject({ top: 12, height: 240 });
  const tall = { ...dialog, composer: rect(0, 80, 1280, 720), obstacles: [rect(0, 80, 1280, 720)] };
  expect(placePanel(tall, OPEN)).toMatchObject({ top: 12, height: 56 });
});

it('stands nowhere rather than over what publishes', () => {
  const full = { ...dialog, composer: rect(0, 0, 1280, 800), obstacles: [rect(0, 0, 1280, 800)] };
  expect(placePanel(full, OPEN)).toBeNull();
});

it('lies over no obstacle and inside of the window, whatever the page', () => {
  const rects = record({
    left: integer({ min: -100, max: 1300 }),
    top: integer({ min: -100, max: 900 }),
    width: integer({ min: 1, max: 900 }),
    height: integer({ min: 1, max: 600 }),
  });
  assert(
    property(rects, array(rects, { maxLength: 8 }), integer({ min: 0, max: 9 }), (composer, obstacles, turn) => {
      const scene = { view, composer: asRect(composer), obstacles: obstacles.map(asRect) };
      for (const isFolded of [true, false]) {
        const place = placePanel(scene, { isFolded, turn });
        if (place === null) continue;
        expect(scene.obstacles.some((obstacle) => areOver(asRect(place), obstacle))).toBe(false);
        expect(place.left >= 0 && place.top >= 0).toBe(true);
        expect(place.left + place.width <= view.width && place.top + place.height <= view.height).toBe(true);
      }
    }),
  );
});
