import { vi } from 'vitest';

import type { RawPost, Reading } from '@/lib/domain/reading';
import type { NetworkAdapter } from '@/lib/networks/contract';
import { emptyRawPost } from '@/lib/networks/shared/empty';
import type { OverlaySend } from '@/lib/messaging/send-from-overlay';
import { buildCaptureKit } from '@/lib/overlay/capture-kit';
import { type OverlayOptions, startOverlay } from '@/lib/overlay/start-overlay';

/** A network whose posts are `<article data-id>`; everything a test wants otherwise is overridden. */
export function makeAdapter(overrides: Partial<NetworkAdapter> = {}): NetworkAdapter {
  return {
    id: 'x',
    name: 'Feed',
    matches: [],
    identityAttributes: ['data-id'],
    commentsSelector: null,
    pageOf: () => 'feed',
    *findPosts(root) {
      if (root.nodeType === 1 && (root as HTMLElement).matches('article')) yield root as HTMLElement;
      yield* root.querySelectorAll<HTMLElement>('article');
    },
    postOf: (element) => element.closest('article'),
    postKey: (post) => post.dataset['id'] ?? null,
    badgeAnchor: (post) => ({ element: post, where: 'append', layout: 'inline' }),
    readPost: (post) => makeReading({ nativeId: post.dataset['id'] ?? null, text: post.dataset['text'] ?? '' }),
    comments: null,
    findEditors: () => [],
    readAccount: () => null,
    readSignedInAs: () => null,
    profileUrl: () => null,
    searchUrl: () => null,
    composeUrl: () => null,
    ...overrides,
  };
}

export function makeReading(value: Partial<RawPost> = {}): Reading<RawPost> {
  return { value: { ...emptyRawPost(), ...value }, missing: [], rules: {} };
}

export function makePost(id: string): HTMLElement {
  const post = document.createElement('article');
  post.dataset['id'] = id;
  return post;
}

type Answer = (type: string, payload: never) => unknown;

/** A background that answers as told and remembers what it was asked. */
export function makeSend(answer: Answer = () => undefined) {
  const sent: { type: string; payload: unknown }[] = [];
  const send = vi.fn(async (type: string, payload: unknown) => {
    sent.push({ type, payload });
    return answer(type, payload as never) ?? { ok: false, code: 'not-delivered' };
  });
  return {
    send: send as unknown as OverlaySend,
    sent,
    sentOf: (type: string) => sent.filter((one) => one.type === type),
  };
}

export const captured = (overrides: object = {}) => ({
  ok: true,
  postId: 'x:1',
  undoId: 'undo-1',
  outcome: 'new',
  quality: 'full',
  missing: [],
  tags: [],
  note: '',
  ...overrides,
});

/**
 * The page at its borders: frames run when the test says so, roots that are closed to the page are open to the test, and sight
 * is whatever the test calls seen.
 */
export function preparePage() {
  document.body.replaceChildren();
  document.head.replaceChildren();
  const frames: FrameRequestCallback[] = [];
  const roots = new WeakMap<Element, ShadowRoot>();
  const observed = new Set<Element>();
  const reporters: ((target: Element, isIntersecting: boolean) => void)[] = [];
  // Called with the element it is asked for, below.
  // oxlint-disable-next-line typescript/unbound-method
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  });
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
  vi.spyOn(window, 'cancelAnimationFrame').mockImplementation(() => void frames.splice(0));
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback, 0));
  class SightObserver {
    readonly #own = new Set<Element>();
    constructor(callback: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
      reporters.push((target, isIntersecting) => {
        if (this.#own.has(target)) callback([{ isIntersecting, target }]);
      });
    }
    observe(target: Element): void {
      observed.add(target);
      this.#own.add(target);
    }
    unobserve(target: Element): void {
      observed.delete(target);
      this.#own.delete(target);
    }
    disconnect(): void {
      for (const target of this.#own) this.unobserve(target);
    }
  }
  vi.stubGlobal('IntersectionObserver', SightObserver);
  const runFrame = async (): Promise<void> => {
    await tick();
    for (const frame of frames.splice(0)) frame(0);
    await tick();
  };
  return {
    runFrame,
    hasFrame: () => frames.length > 0,
    /** Until nothing is left to do; fails where that never happens. */
    async settle() {
      await tick();
      for (let turn = 0; frames.length > 0; turn += 1) {
        if (turn > 500) throw new Error('the overlay never comes to rest');
        await runFrame();
      }
    },
    see(post: HTMLElement): void {
      for (const report of reporters) report(hostsIn(post)[0]!, true);
    },
    /** Puts a post where the window shows it, or takes it away again. */
    scrollTo(post: HTMLElement, isInView = true): void {
      const top = isInView ? 100 : -5000;
      const box = { top, bottom: top + 200, left: 0, right: 400, width: 400, height: 200 };
      vi.spyOn(post, 'getBoundingClientRect').mockReturnValue(box as DOMRect);
      for (const report of reporters) report(post, isInView);
    },
    /** The bar of a kind over the page: its words and its buttons by name. */
    barOf(kind: 'select' | 'record') {
      const host = document.querySelector(`[data-jackdaw="${kind}"]`);
      const root = host === null ? null : roots.get(host)!;
      const buttons = [...(root?.querySelectorAll('button') ?? [])];
      return {
        isShown: root !== null,
        root,
        text: root?.querySelector('[role=status]')?.textContent ?? '',
        content: root?.textContent ?? '',
        names: buttons.map((button) => button.textContent),
        button: (name: string) => buttons.find((button) => button.textContent === name)!,
      };
    },
    rootOf: (host: Element) => roots.get(host)!,
    buttonOf: (post: HTMLElement) => roots.get(hostsIn(post)[0]!)!.querySelector('button')!,
    watched: observed,
  };
}

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

export function hostsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-jackdaw]')];
}

/** An event as a person causes it; scripts cannot make one, so tests have to pretend. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

interface StartOptions extends Partial<OverlayOptions> {
  adapter?: NetworkAdapter;
}

export function click(target: Element): void {
  target.dispatchEvent(
    trusted(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 })),
  );
}

export function press(target: Element, init: KeyboardEventInit): KeyboardEvent {
  const event = trusted(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));
  target.dispatchEvent(event);
  return event;
}

export function start({ adapter = makeAdapter(), ...overrides }: StartOptions = {}) {
  const stop = new AbortController();
  const overlay = startOverlay({
    locator: adapter,
    loadKit: () => Promise.resolve(buildCaptureKit(adapter)),
    page: { document, window },
    send: makeSend().send,
    settings: { disabledNetworks: [], recordedAccounts: [], locale: 'en' },
    signal: stop.signal,
    ...overrides,
  });
  return { overlay, stop };
}
