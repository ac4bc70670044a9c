// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { EditorPurpose, NetworkAdapter } from '@/lib/networks/contract';
import { findAll } from '@/lib/networks/shared/find-all';

import { makeContext } from '../palette/found-templates';
import { click, makeAdapter, makePost, makeSend, preparePage, start, trusted } from './feed-page';

let page: ReturnType<typeof preparePage>;
let stop = new AbortController();
beforeEach(() => {
  page = preparePage();
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const SELECTOR = 'textarea, [contenteditable]';

function adapterFor(purpose: EditorPurpose): NetworkAdapter {
  return makeAdapter({
    findEditors: (root) => findAll(root, SELECTOR).map((element) => ({ element, purpose, answers: null })),
  });
}

/** A post with a box that is as large as boxes are; nothing has the focus yet. */
function open(purpose: EditorPurpose = 'comment', button = true) {
  const post = makePost('1');
  const box = document.createElement('textarea');
  const area = { top: 300, bottom: 340, left: 100, right: 500, width: 400, height: 40 };
  vi.spyOn(box, 'getBoundingClientRect').mockReturnValue(area as DOMRect);
  post.append(box);
  document.body.append(post);
  const background = makeSend((type) =>
    type === 'templates:context' ? makeContext({ paletteOn: { button, typedShortcut: false } }) : undefined,
  );
  const running = start({ adapter: adapterFor(purpose), send: background.send });
  ({ stop } = running);
  return { box, ...running, ...background };
}

async function focus(box: HTMLElement): Promise<void> {
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(box);
  box.dispatchEvent(trusted(new FocusEvent('focusin', { bubbles: true, composed: true })));
  await page.settle();
  await page.settle();
}

const findButton = (): HTMLButtonElement | null => {
  const host = document.querySelector('[data-jackdaw=reply]');
  return host === null ? null : page.rootOf(host).querySelector('button');
};

it('comes to a comment box that has the focus, above its end', async () => {
  const { box } = open();
  await page.settle();
  expect(findButton()).toBeNull();
  await focus(box);
  expect(findButton()?.textContent).toBe('Insert reply');
  expect(findButton()?.style.top).toBe('268px');
  expect(findButton()?.style.left).toBe('472px');
});

it('does not come to a composer, nor where the network’s switch is off', async () => {
  await focus(open('composer').box);
  expect(findButton()).toBeNull();
  stop.abort();
  document.body.replaceChildren();
  vi.restoreAllMocks();
  page = preparePage();
  await focus(open('comment', false).box);
  expect(findButton()).toBeNull();
});

it('goes with the overlay', async () => {
  const { box, overlay } = open();
  await focus(box);
  overlay.applySettings({ disabledNetworks: ['x'], recordedAccounts: [], locale: 'en' });
  expect(findButton()).toBeNull();
});

it('has the palette brought while the person is in the box, and not before', async () => {
  const { box, sentOf } = open();
  await page.settle();
  expect(sentOf('overlay:load-palette')).toEqual([]);
  await focus(box);
  await vi.waitFor(() => expect(sentOf('overlay:load-palette')).toHaveLength(1));
});

it('brings no palette where its switches are off', async () => {
  const { box, sentOf } = open('comment', false);
  await focus(box);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(sentOf('overlay:load-palette')).toEqual([]);
});

it('tries again when the pointer comes to the button, and opens for no script’s press', async () => {
  const { box, sentOf } = open();
  await focus(box);
  await vi.waitFor(() => expect(sentOf('overlay:load-palette')).toHaveLength(1));
  findButton()?.click();
  await page.settle();
  expect(sentOf('overlay:load-palette')).toHaveLength(1);
  findButton()?.dispatchEvent(trusted(new Event('pointerenter')));
  await page.settle();
  expect(sentOf('overlay:load-palette')).toHaveLength(2);
  click(findButton()!);
  await page.settle();
  expect(sentOf('overlay:load-palette')).toHaveLength(3);
});

it('tells the person who called for the palette without being in a box', async () => {
  const { overlay } = open();
  await page.settle();
  expect(await overlay.answers['overlay:insert-reply']({})).toEqual({ ok: true, isOpen: false });
  const words = [...document.querySelectorAll('[data-jackdaw=toast]')].map((host) => page.rootOf(host).textContent);
  expect(words.join('')).toContain('Click into a comment box first');
});
