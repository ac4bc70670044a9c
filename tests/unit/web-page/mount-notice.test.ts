import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { NoticeContent } from '@/lib/messaging/notice';
import { mountNotice } from '@/lib/web-page/mount-notice';

const content: NoticeContent = {
  text: 'Page <b>captured</b>',
  tone: 'done',
  lang: 'en',
  closeLabel: 'Close',
  undo: { undoId: 'u1', label: 'Undo', doneText: 'Undone', failedText: 'It is no longer there.' },
};

let document: Document;
let roots: ShadowRoot[];

/** What a page cannot do: look into the closed root. The test takes it where it is made. */
function root(): ShadowRoot {
  return roots.at(-1)!;
}

function hosts(): Element[] {
  return [...document.querySelectorAll('[data-jackdaw-notice]')];
}

/** A press by the person: an event like the browser's own, which neither jsdom nor a page can make. */
function press(button: Element | null): void {
  const event = { isTrusted: true, stopPropagation: () => undefined };
  for (const listener of pressListeners.get(button!) ?? []) listener(event as Event);
}

let pressListeners: Map<unknown, ((event: Event) => void)[]>;

/** Calls `watch` with every call of a DOM method, besides what the method does. */
function watchMethod(
  prototype: object,
  name: string,
  watch: (self: unknown, args: unknown[], result: unknown) => void,
): void {
  const original: unknown = Reflect.get(prototype, name);
  Reflect.set(prototype, name, function watched(this: unknown, ...args: unknown[]): unknown {
    const result: unknown = Reflect.apply(original as () => unknown, this, args);
    watch(this, args, result);
    return result;
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  const { window } = new JSDOM('<!doctype html><body></body>');
  document = window.document;
  roots = [];
  pressListeners = new Map();
  watchMethod(window.Element.prototype, 'attachShadow', (_self, [init], made) => {
    expect(init).toEqual({ mode: 'closed' });
    roots.push(made as ShadowRoot);
  });
  watchMethod(window.EventTarget.prototype, 'addEventListener', (self, [type, listener]) => {
    if (type !== 'click') return;
    pressListeners.set(self, [...(pressListeners.get(self) ?? []), listener as (event: Event) => void]);
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('mountNotice', () => {
  it('says its words as text in a live region the page cannot look into', () => {
    mountNotice(document, content, vi.fn());
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(hosts()[0]?.textContent).toBe('');
    const live = root().querySelector('[role="status"]');
    expect(live?.getAttribute('aria-live')).toBe('polite');
    expect(live?.textContent).toBe('Page <b>captured</b>');
    expect(live?.children).toHaveLength(0);
  });

  it('has one notice at a time', () => {
    mountNotice(document, content, vi.fn());
    mountNotice(document, { ...content, text: 'Second' }, vi.fn());
    expect(hosts()).toHaveLength(1);
    expect(root().querySelector('[role="status"]')?.textContent).toBe('Second');
  });

  it('goes by itself, but not under the pointer', () => {
    mountNotice(document, content, vi.fn());
    const event = (type: string): Event => new document.defaultView!.Event(type);
    vi.advanceTimersByTime(7000);
    hosts()[0]?.dispatchEvent(event('pointerenter'));
    vi.advanceTimersByTime(60_000);
    expect(hosts()).toHaveLength(1);
    hosts()[0]?.dispatchEvent(event('pointerleave'));
    vi.advanceTimersByTime(8000);
    expect(hosts()).toHaveLength(0);
  });

  it.each([
    [true, 'Undone'],
    [false, 'It is no longer there.'],
  ])('undoes once (worked: %s) and says so', async (worked, expected) => {
    const undo = vi.fn(async () => worked);
    mountNotice(document, content, undo);
    const button = root().querySelector<HTMLButtonElement>('[data-action="undo"]');
    expect(button?.textContent).toBe('Undo');
    press(button);
    expect(undo).toHaveBeenCalledExactlyOnceWith('u1');
    expect(button?.hidden).toBe(true);
    await vi.waitFor(() => expect(root().querySelector('[role="status"]')?.textContent).toBe(expected));
  });

  it('does nothing for clicks the page makes up', () => {
    const undo = vi.fn(async () => true);
    mountNotice(document, content, undo);
    for (const button of root().querySelectorAll('button')) button.click();
    expect(undo).not.toHaveBeenCalled();
    expect(hosts()).toHaveLength(1);
  });

  it('closes on the person’s press', () => {
    mountNotice(document, content, vi.fn());
    press(root().querySelector('button[aria-label="Close"]'));
    expect(hosts()).toHaveLength(0);
  });

  it('offers no Undo for a failure', () => {
    mountNotice(document, { ...content, tone: 'failed', undo: null }, vi.fn());
    expect(root().querySelector<HTMLButtonElement>('[data-action="undo"]')?.hidden).toBe(true);
  });
});
