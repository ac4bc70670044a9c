// @vitest-environment happy-dom

import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { EditorSpot } from '@/lib/networks/contract';
import { createShadowHosts } from '@/lib/overlay/shadow-hosts';
import { buildPaletteKit } from '@/lib/palette/build-palette-kit';
import type { FoundTemplate } from '@/lib/messaging/template-messages';

import { makeAdapter, makePost, makeSend } from '../overlay/feed-page';
import { makeContext, makeTemplate } from './found-templates';

const roots: ShadowRoot[] = [];
let stop = new AbortController();

/** As Chromium's command on a text field; happy-dom has none. */
function typeByCommand(_command: string, _ui: boolean, text: string): boolean {
  const box = document.activeElement as HTMLTextAreaElement;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  return true;
}

beforeEach(() => {
  Object.assign(document, { execCommand: typeByCommand });
  roots.length = 0;
  stop = new AbortController();
  // Called with the element it is asked for, below.
  // oxlint-disable-next-line typescript/unbound-method
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  });
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** The palette's own root: the one with the dialog. */
function palette(): ShadowRoot {
  return roots.findLast((root) => root.querySelector('dialog') !== null)!;
}
const find = (selector: string): HTMLElement => palette().querySelector<HTMLElement>(selector)!;
const findInput = (selector: string): HTMLInputElement => palette().querySelector<HTMLInputElement>(selector)!;
const options = (): string[] => [...palette().querySelectorAll('[role=option]')].map(({ textContent }) => textContent);
const isOpen = (): boolean => palette().querySelector('dialog')!.open;

/** A key as the browser would deliver it to the window: at the host, whatever has the focus inside. */
async function press(key: string, more: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', {
    key,
    code: key,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...more,
  });
  Object.defineProperty(event, 'isTrusted', { value: true });
  Object.defineProperty(event, 'composedPath', { value: () => [palette().host, document, window] });
  window.dispatchEvent(event);
  await settle();
  return event;
}

async function type(text: string, field = findInput('[role=combobox]')): Promise<void> {
  field.value = text;
  const event = new Event('input', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  Object.defineProperty(event, 'composedPath', { value: () => [palette().host, document, window] });
  window.dispatchEvent(event);
  await settle();
}

const TEMPLATES = [
  makeTemplate({ id: 'a', title: 'Delivery', shortcut: 'ship', body: 'We deliver.', kind: 'delivery' }),
  makeTemplate({ id: 'b', title: 'Price', body: 'It is {?sum} lei.', kind: 'price' }),
  makeTemplate({ id: 'c', title: 'Broken', body: 'By {nobody_knows}.' }),
];

/** `late`: what the background's answers of a kind wait for. */
async function open(templates: readonly FoundTemplate[] = TEMPLATES, late: Record<string, Promise<void>> = {}) {
  const box = document.createElement('textarea');
  const post = makePost('1');
  post.append(box);
  document.body.replaceChildren(post);
  box.focus();
  const { send, sent, sentOf } = makeSend(async (kind, payload) => {
    await late[kind];
    const { query = '' } = payload as { query?: string };
    const fitting = templates.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()));
    const found = { ok: true, templates: fitting, total: fitting.length, repeatedToday: [] };
    if (kind === 'templates:offer') return { ok: true, context: makeContext(), found };
    return kind === 'templates:find' ? found : { ok: true, insertionId: 'i', repeatsToday: 3, answered: null };
  });
  const page = { document, window };
  const reader = makeAdapter();
  const core = {
    page,
    send,
    hosts: createShadowHosts(page, stop.signal),
    context: () => ({ url: new URL('https://x.com/home'), kind: 'feed' as const, document }),
    onFault: (error: unknown) => {
      throw error;
    },
    signal: stop.signal,
  };
  const desk = buildPaletteKit(async () => 'en').openDesk({ core, reader });
  const spot: EditorSpot = { element: box, purpose: 'comment', answers: post };
  desk.open(spot);
  await settle();
  return { box, desk, sent, sentOf, spot };
}

describe('a long list', () => {
  const MANY = Array.from({ length: 30 }, (_, index) =>
    makeTemplate({ id: `t${index}`, title: `Title ${index}`, body: `Body ${index}.` }),
  );

  it('is drawn as far as one sees at once, the rest after that frame', async () => {
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
    await open(MANY);
    expect(options()).toHaveLength(10);
    for (const frame of frames.splice(0)) frame(0);
    await settle();
    expect(options()).toHaveLength(30);
    expect(options().at(-1)).toContain('Body 29.');
  });

  it('is whole for the person who goes to its end sooner', async () => {
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    await open(MANY);
    for (let steps = 0; steps < 2; steps += 1) await press('PageDown');
    expect(options()).toHaveLength(30);
    expect(find('[aria-selected=true]').textContent).toContain('Title 12');
  });

  it('gives way to a shorter one that was asked for meanwhile', async () => {
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
    await open(MANY);
    await type('title 29');
    for (const frame of frames) frame(0);
    await settle();
    expect(options()).toStrictEqual(['Title 29Body 29.']);
  });
});

describe('opening', () => {
  it('asks once, with what is known, and lists in the order it is given', async () => {
    const { sent } = await open();
    expect(sent).toEqual([
      {
        type: 'templates:offer',
        payload: { network: 'x', query: '', kind: null, language: null, nativeId: '1', threadKey: '1', limit: 50 },
      },
    ]);
    expect(options().map((text) => text.replace(/(Delivery|Price|Broken).*/, '$1'))).toEqual([
      'Delivery',
      'Price',
      'Broken',
    ]);
    expect(find('[role=combobox]').getAttribute('aria-activedescendant')).toBe('option-0');
  });

  it('says where templates are made while there are none', async () => {
    const { sent } = await open([]);
    expect(find('.empty').hidden).toBe(false);
    expect(find('.main').hidden).toBe(true);
    expect(sent.at(-1)?.type).toBe('templates:offer');
  });

  it('has nothing that axe objects to', async () => {
    await open();
    // What axe looks at stands in the page, not in a closed root.
    const copy = document.createElement('main');
    copy.append(...[...palette().querySelectorAll('dialog')].map((dialog) => dialog.cloneNode(true)));
    document.body.replaceChildren(copy);
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('typing ahead', () => {
  it('is searched for once it is known for whom, and drawn once', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { sentOf } = await open(TEMPLATES, { 'templates:offer': promise });
    await type('price');
    expect(options()).toEqual([]);
    expect(sentOf('templates:find')).toEqual([]);
    resolve();
    await settle();
    expect(sentOf('templates:find')).toHaveLength(1);
    expect(options()).toHaveLength(1);
  });

  it('Enter waits for the list of what was typed', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { box } = await open([...TEMPLATES, makeTemplate({ id: 'd', title: 'Zebra', body: 'Stripes.' })], {
      'templates:find': promise,
    });
    await type('zebra');
    await press('Enter');
    expect(isOpen()).toBe(true);
    resolve();
    await vi.waitFor(() => expect(box.value).toBe('Stripes.'));
    expect(isOpen()).toBe(false);
  });

  it('what is typed after Enter takes it back', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { sentOf } = await open(TEMPLATES, { 'templates:find': promise });
    await type('deliver');
    await press('Enter');
    await type('delivery');
    resolve();
    await settle();
    expect(isOpen()).toBe(true);
    expect(sentOf('templates:inserted')).toEqual([]);
  });
});

describe('keys', () => {
  it('never reach the page', async () => {
    await open();
    const heard: string[] = [];
    const listen = ({ type: name }: Event): void => void heard.push(name);
    document.addEventListener('keydown', listen, true);
    await press('ArrowDown');
    await press('j');
    document.removeEventListener('keydown', listen, true);
    expect(heard).toEqual([]);
    expect(find('[aria-selected=true]').id).toBe('option-1');
  });

  it('Escape closes and gives focus and caret back', async () => {
    const { box } = await open();
    expect(document.activeElement).not.toBe(box);
    await press('Escape');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(box);
  });

  it('Enter that ends a word being composed inserts nothing', async () => {
    const { sentOf } = await open();
    await press('Enter', { isComposing: true });
    expect(isOpen()).toBe(true);
    expect(sentOf('templates:inserted')).toEqual([]);
  });
});

describe('inserting', () => {
  it('writes into the box, tells the background and warns of repeats', async () => {
    const { box, sentOf } = await open();
    await press('Enter');
    await vi.waitFor(() => expect(sentOf('templates:inserted')).toHaveLength(1));
    expect(box.value).toBe('We deliver.');
    expect(sentOf('templates:inserted')[0]?.payload).toMatchObject({
      templateId: 'a',
      text: 'We deliver.',
      network: 'x',
    });
    await vi.waitFor(() => expect(roots.some((root) => root.textContent.includes('3 times today'))).toBe(true));
  });

  it('waits for what is missing', async () => {
    const { box, sentOf } = await open();
    await type('price');
    expect(options()).toHaveLength(1);
    await press('Enter');
    expect(isOpen()).toBe(true);
    expect(palette().activeElement).toBe(find('[data-fill]'));
    await type('120', findInput('[data-fill]'));
    expect(find('.text').textContent).toBe('It is 120 lei.');
    await press('Enter');
    await vi.waitFor(() => expect(sentOf('templates:inserted')).toHaveLength(1));
    expect(box.value).toBe('It is 120 lei.');
  });

  it('is blocked by a variable nobody knows, which is marked', async () => {
    const { sentOf } = await open();
    await type('broken');
    await press('Enter');
    expect(isOpen()).toBe(true);
    expect(find('mark[data-source=problem]').textContent).toBe('{nobody_knows}');
    expect(sentOf('templates:inserted')).toEqual([]);
  });
});
