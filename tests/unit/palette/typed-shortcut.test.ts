// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { FoundTemplate } from '@/lib/messaging/template-messages';
import { createShadowHosts } from '@/lib/overlay/shadow-hosts';
import { buildPaletteKit } from '@/lib/palette/build-palette-kit';
import { readLastWord } from '@/lib/palette/typed-shortcut';

import { makeAdapter, makeSend } from '../overlay/feed-page';
import { makeContext, makeTemplate } from './found-templates';

let stop = new AbortController();

/** As Chromium's command on a text field; happy-dom has none. */
function typeByCommand(_command: string, _ui: boolean, text: string): boolean {
  const box = document.activeElement as HTMLTextAreaElement;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  return true;
}

beforeEach(() => {
  stop = new AbortController();
  Object.assign(document, { execCommand: typeByCommand });
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

function makeBox(value: string, start = value.length, end = start): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  document.body.replaceChildren(box);
  box.value = value;
  box.focus();
  box.setSelectionRange(start, end);
  return box;
}

interface Watched {
  templates?: readonly FoundTemplate[];
  shortcuts?: readonly string[];
}

async function watch(box: HTMLElement, { templates = [], shortcuts = ['ship', 'price'] }: Watched = {}) {
  const { send, sentOf } = makeSend((kind) => {
    if (kind === 'templates:shortcuts') return { ok: true, shortcuts };
    const found = { ok: true, templates, total: templates.length, repeatedToday: [] };
    if (kind === 'templates:offer') return { ok: true, context: makeContext(), found };
    return kind === 'templates:inserted' ? { ok: true, insertionId: 'i', repeatsToday: 1, answered: null } : undefined;
  });
  const page = { document, window };
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
  const desk = buildPaletteKit(async () => 'en').openDesk({ core, reader: makeAdapter() });
  desk.watchTyping(
    (element) => (element === box ? { element: box, purpose: 'comment', answers: null } : null),
    stop.signal,
  );
  await settle();
  return { desk, sentOf };
}

function press(box: Element, more: KeyboardEventInit & { keyCode?: number } = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true, composed: true, ...more });
  Object.defineProperty(event, 'isTrusted', { value: true });
  Object.defineProperty(event, 'isComposing', { value: more.isComposing ?? false });
  Object.defineProperty(event, 'keyCode', { value: more.keyCode ?? 9 });
  Object.defineProperty(event, 'composedPath', { value: () => [box, document, window] });
  window.dispatchEvent(event);
  return event;
}

const ship = makeTemplate({ id: 'a', shortcut: 'Ship', body: 'We deliver.' });

describe('a known word and Tab', () => {
  it('become the template, once, also when Tab is held down', async () => {
    const box = makeBox('Hi ship');
    const { sentOf } = await watch(box, { templates: [ship] });
    expect([press(box), press(box)].map(({ defaultPrevented }) => defaultPrevented)).toEqual([true, true]);
    await vi.waitFor(() => expect(box.value).toBe('Hi We deliver.'));
    await settle();
    expect(box.value).toBe('Hi We deliver.');
    expect(sentOf('templates:inserted')).toHaveLength(1);
    expect(sentOf('templates:offer')[0]?.payload).toMatchObject({ query: 'ship', limit: 50 });
  });

  it('takes the "/" along that lists write before shortcuts, and no other sign', async () => {
    const box = makeBox('Hi /ship');
    await watch(box, { templates: [ship] });
    press(box);
    await vi.waitFor(() => expect(box.value).toBe('Hi We deliver.'));
  });

  it('opens the palette with the shortcut alone where "/" stands before it', async () => {
    const box = makeBox('/ship');
    const { sentOf } = await watch(box, { templates: [] });
    press(box);
    await vi.waitFor(() => expect(sentOf('templates:offer').at(-1)?.payload).toMatchObject({ query: 'ship' }));
  });

  it.each([
    ['two templates have it', [ship, makeTemplate({ id: 'b', shortcut: 'ship' })]],
    ['something is to be filled in', [makeTemplate({ shortcut: 'ship', body: 'It is {?sum}.' })]],
    ['none is found any more', []],
  ])('open the palette where %s', async (_, templates) => {
    const box = makeBox('ship');
    const { desk, sentOf } = await watch(box, { templates });
    press(box);
    await vi.waitFor(() => expect(desk.isOpen()).toBe(true));
    expect(box.value).toBe('ship');
    await vi.waitFor(() => expect(sentOf('templates:offer').at(-1)?.payload).toMatchObject({ query: 'ship' }));
  });
});

describe('every other Tab is the page’s', () => {
  it.each([
    ['behind an unknown word', 'hello', {}],
    ['behind a space', 'ship ', {}],
    ['with Shift', 'ship', { shiftKey: true }],
    ['with Ctrl', 'ship', { ctrlKey: true }],
    ['while a word is composed', 'ship', { isComposing: true }],
    ['that ends a composed word', 'ship', { keyCode: 229 }],
  ])('%s', async (_, text, more) => {
    const box = makeBox(text);
    const { sentOf } = await watch(box, { templates: [ship] });
    expect(press(box, more).defaultPrevented).toBe(false);
    await settle();
    expect(box.value).toBe(text);
    expect(sentOf('templates:offer')).toEqual([]);
  });

  it('where typed shortcuts are off', async () => {
    const box = makeBox('ship');
    await watch(box, { templates: [ship], shortcuts: [] });
    expect(press(box).defaultPrevented).toBe(false);
  });

  it('outside of boxes, and once the page is left', async () => {
    const box = makeBox('ship');
    await watch(box, { templates: [ship] });
    const other = document.createElement('textarea');
    document.body.append(other);
    other.value = 'ship';
    expect(press(other).defaultPrevented).toBe(false);
    stop.abort();
    expect(press(box).defaultPrevented).toBe(false);
  });
});

describe('the known words', () => {
  it('are asked for again when the person comes back to the page, and once a minute', async () => {
    const box = makeBox('ship');
    const { sentOf } = await watch(box);
    press(box, { key: 'a' });
    await settle();
    expect(sentOf('templates:shortcuts')).toHaveLength(1);
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(sentOf('templates:shortcuts')).toHaveLength(2);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 61_000);
    press(box, { key: 'a' });
    await settle();
    expect(sentOf('templates:shortcuts')).toHaveLength(3);
  });

  it('are found among five thousand', async () => {
    const box = makeBox('word-4999');
    const shortcuts = Array.from({ length: 5000 }, (_, index) => `word-${index}`);
    await watch(box, { shortcuts, templates: [makeTemplate({ shortcut: 'word-4999', body: 'Found.' })] });
    expect(press(box).defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(box.value).toBe('Found.'));
  });
});

describe('readLastWord', () => {
  it.each([
    ['hello price', 'price', 'price'],
    ['цена', 'цена', 'цена'],
    ['hello /цена', 'цена', '/цена'],
    ['a/ship-2_x', 'ship-2_x', 'ship-2_x'],
    ['//ship', 'ship', 'ship'],
  ])('of %j is %j', (value, shortcut, typed) => {
    expect(readLastWord(makeBox(value))).toEqual({ shortcut, typed });
  });

  it.each(['price ', '', '/'])('of %j is none', (value) => {
    expect(readLastWord(makeBox(value))).toBeNull();
  });

  it('ends at the caret', () => {
    expect(readLastWord(makeBox('one two', 3))).toEqual({ shortcut: 'one', typed: 'one' });
  });

  it('is none while something is selected', () => {
    expect(readLastWord(makeBox('one two', 0, 3))).toBeNull();
  });

  it('is none of a password', () => {
    const field = document.createElement('input');
    field.type = 'password';
    document.body.replaceChildren(field);
    field.value = 'ship';
    field.setSelectionRange(4, 4);
    expect(readLastWord(field)).toBeNull();
  });
});
