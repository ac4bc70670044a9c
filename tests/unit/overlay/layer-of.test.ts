// @vitest-environment happy-dom

import { afterEach, describe, expect, it } from 'vitest';

import { layerOf } from '@/lib/overlay/layer-of';

afterEach(() => document.body.replaceChildren());

/** A box inside of a shadow root inside of `around`. */
function boxIn(around: HTMLElement): HTMLElement {
  const host = document.createElement('div');
  const box = document.createElement('textarea');
  host.attachShadow({ mode: 'open' }).append(box);
  around.append(host);
  document.body.append(around);
  return box;
}

function make(name: string, attributes: Record<string, string>): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

describe('what floats at a box stands', () => {
  it.each([
    ['in the open dialog around it', make('dialog', { open: '' })],
    ['in the popover around it', make('div', { popover: 'auto' })],
  ])('%s, through shadow roots', (_, layer) => {
    expect(layerOf(boxIn(layer))).toBe(layer);
  });

  it('in the document otherwise', () => {
    expect(layerOf(boxIn(make('div', {})))).toBe(document.documentElement);
    expect(layerOf(boxIn(make('dialog', {})))).toBe(document.documentElement);
  });
});
