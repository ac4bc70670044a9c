// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { setInterfaceLocale } from '@/lib/i18n/locale';
import { startPageButton } from '@/lib/page-button/start-page-button';

import { captured, click, makeSend } from '../overlay/feed-page';

const known = {
  ok: true,
  captured: { postId: 'web:1', lastCapturedAt: '2026-03-01T10:00:00.000Z', tags: [], note: '' },
};
const unknown = { ok: true, captured: null };

let roots: ShadowRoot[];
let stop: AbortController;

beforeEach(() => {
  roots = [];
  stop = new AbortController();
  setInterfaceLocale('en');
  document.body.replaceChildren();
  // Called with the element it is asked for.
  // oxlint-disable-next-line typescript/unbound-method
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  });
  openAddress('https://blog.example/a');
});
afterEach(() => {
  stop.abort();
});

function openAddress(url: string): void {
  vi.spyOn(document, 'URL', 'get').mockReturnValue(url);
}

type Answers = Record<string, unknown>;

/** The button on a page, with a background that answers as told. */
function start(answers: Answers) {
  const sender = makeSend((type) => answers[type]);
  const button = startPageButton({ page: { document, window }, send: sender.send, signal: stop.signal });
  return { ...sender, ...button };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const hosts = (): Element[] => [...document.querySelectorAll('[data-jackdaw="page"]')];
const main = (): HTMLButtonElement => roots.at(-1)!.querySelector<HTMLButtonElement>('button[data-state]')!;
const part = (action: string): HTMLButtonElement =>
  roots.at(-1)!.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;

describe('the page button', () => {
  it('stands once on the page, in a closed root', async () => {
    start({ 'site:status': unknown });
    await settle();
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]!.shadowRoot).toBeNull();
    expect([main().textContent, main().dataset['state']]).toEqual(['Capture page', 'idle']);
    expect(part('undo').hidden).toBe(true);
  });

  it('says of a page in the library that it is', async () => {
    const { sentOf } = start({ 'site:status': known });
    await settle();
    expect(main().textContent).toBe('Captured');
    expect(part('undo').hidden).toBe(true);
    expect(sentOf('site:status')[0]!.payload).toEqual({ url: 'https://blog.example/a', canonicalUrl: null });
  });

  it('says "Captured" only after the answer, and offers the way back', async () => {
    const capture = Promise.withResolvers<unknown>();
    const { sentOf } = start({ 'site:status': unknown, 'site:capture': capture.promise, 'posts:undo': { ok: true } });
    await settle();
    click(main());
    await settle();
    expect(main().dataset['state']).toBe('saving');
    click(main());
    capture.resolve(captured({ postId: 'web:1' }));
    await settle();
    expect(main().textContent).toBe('Captured');
    expect(sentOf('site:capture')).toHaveLength(1);
    click(part('undo'));
    await settle();
    expect(sentOf('posts:undo')[0]!.payload).toEqual({ undoId: 'undo-1' });
    expect(main().textContent).toBe('Capture page');
  });

  it('stays "Captured" when only the second capture was taken back', async () => {
    const answers: Answers = {
      'site:status': known,
      'site:capture': captured({ outcome: 'again' }),
      'posts:undo': { ok: true },
    };
    start(answers);
    await settle();
    click(main());
    await settle();
    click(part('undo'));
    await settle();
    expect(main().textContent).toBe('Captured');
    expect(part('undo').hidden).toBe(true);
  });

  it('names the reason of a failure, and lets try again', async () => {
    const answers: Answers = { 'site:status': unknown, 'site:capture': { ok: false, code: 'storage-full' } };
    start(answers);
    await settle();
    click(main());
    await settle();
    expect(main().textContent).toBe('Not captured: no space left on this computer. Press to try again.');
    answers['site:capture'] = { ok: false, code: 'page-not-readable' };
    click(main());
    await settle();
    expect(main().textContent).toBe('Not captured: this page could not be read. Press to try again.');
    answers['site:capture'] = captured();
    click(main());
    await settle();
    expect(main().textContent).toBe('Captured');
  });

  it('does nothing for a click made by a script', async () => {
    const { sentOf } = start({ 'site:status': unknown });
    await settle();
    main().click();
    part('hide').click();
    await settle();
    expect(sentOf('site:capture')).toEqual([]);
    expect(hosts()).toHaveLength(1);
  });

  it('follows to another page without a reload', async () => {
    const answers: Answers = { 'site:status': known };
    start(answers);
    await settle();
    answers['site:status'] = unknown;
    openAddress('https://blog.example/b');
    window.dispatchEvent(new Event('popstate'));
    await settle();
    expect(main().textContent).toBe('Capture page');
  });

  it('does not call the next page captured when the answer comes late', async () => {
    const capture = Promise.withResolvers<unknown>();
    const answers: Answers = { 'site:status': unknown, 'site:capture': capture.promise };
    start(answers);
    await settle();
    click(main());
    openAddress('https://blog.example/b');
    capture.resolve(captured());
    await settle();
    expect(main().textContent).toBe('Capture page');
  });

  it('learns what the popup or the Library did, when the window gets the focus back', async () => {
    const answers: Answers = { 'site:status': unknown };
    start(answers);
    await settle();
    answers['site:status'] = known;
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(main().textContent).toBe('Captured');
    answers['site:status'] = unknown;
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(main().textContent).toBe('Capture page');
  });

  it('comes back where the page threw it out', async () => {
    start({ 'site:status': known });
    await settle();
    hosts()[0]!.remove();
    openAddress('https://blog.example/b');
    window.dispatchEvent(new Event('popstate'));
    await settle();
    expect(hosts()).toHaveLength(1);
  });

  it('hides until the next load when told to, also while it is saving', async () => {
    const capture = Promise.withResolvers<unknown>();
    start({ 'site:status': unknown, 'site:capture': capture.promise });
    await settle();
    click(main());
    click(part('hide'));
    capture.resolve(captured());
    await settle();
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(hosts()).toEqual([]);
  });

  it('goes when the permission goes', async () => {
    start({ 'site:status': known });
    await settle();
    stop.abort();
    expect(hosts()).toEqual([]);
  });

  it('speaks another language at once', async () => {
    const { redraw } = start({ 'site:status': unknown });
    await settle();
    setInterfaceLocale('ru');
    redraw();
    expect(main().textContent).toBe('Сохранить страницу');
    expect(hosts()[0]!.getAttribute('lang')).toBe('ru');
  });
});
