import { describe, expect, it } from 'vitest';

import { type ButtonSide, chooseSide, placeAt, sideOfWords } from '@/lib/overlay/place-box-button';

const view = { width: 1000, height: 800, isRtl: false };
const box = { left: 100, right: 500, top: 300, bottom: 340 };
const free = () => true;

describe('the place of the button at a box', () => {
  it('is above its end', () => {
    expect(chooseSide(box, view, free)).toBe('above-end');
    expect(placeAt('above-end', box, view)).toEqual({ left: 472, top: 268 });
    expect(placeAt('above-end', box, { ...view, isRtl: true })).toEqual({ left: 100, top: 268 });
  });

  it('is the next one when something to press lies there', () => {
    expect(chooseSide(box, view, ({ top }) => top > 300)).toBe('below-end');
    expect(chooseSide(box, view, ({ left }) => left > 500)).toBe('beside-end');
    expect(chooseSide(box, view, ({ left }) => left < 200)).toBe('above-start');
  });

  it('is above its end all the same when something lies everywhere', () => {
    expect(chooseSide(box, view, () => false)).toBe('above-end');
  });

  it.each([
    ['at the top of the window', { ...box, top: 10, bottom: 50 }, 'below-end'],
    ['as high as the window', { ...box, top: 0, bottom: 800 }, 'beside-end'],
    ['as large as the window', { left: 0, right: 1000, top: 0, bottom: 800 }, 'inside'],
    ['scrolled beyond its top', { left: 0, right: 1000, top: -200, bottom: 780 }, 'inside'],
  ])('of a box %s', (_, area, side) => {
    expect(chooseSide(area, view, free)).toBe(side);
    const { left, top } = placeAt(chooseSide(area, view, free), area, view);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left).toBeLessThanOrEqual(972);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThanOrEqual(772);
  });
});

describe('the words of the button', () => {
  it.each([
    ['beside it, away from the window’s end', 'above-end', box, false, 'left'],
    ['away from the box they would cover', 'beside-end', box, false, 'right'],
    ['inside of the window at a small box at its edge', 'above-end', { ...box, left: 0, right: 90 }, false, 'right'],
    ['over the box where there is no other room', 'beside-end', { ...box, right: 940 }, false, 'left'],
    ['mirrored where lines begin at the right', 'above-end', box, true, 'right'],
  ] as const)('stand %s', (_, side: ButtonSide, area, isRtl, words) => {
    const shown = { ...view, isRtl };
    expect(sideOfWords(side, placeAt(side, area, shown), shown)).toBe(words);
  });
});
