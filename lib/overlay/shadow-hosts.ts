import type { OverlayPage } from './overlay-page';

/** What a host does with events inside its closed root. */
export interface HostOwner {
  /** Keys pressed while the focus is inside; the page never sees them. */
  onKey(event: KeyboardEvent): void;
  /** Text typed into a field inside; the page never sees that either. */
  onInput(): void;
  /** The pointer came to it for the first time on this page, or pressed it: it is about to be used. */
  onPointerDown(): void;
  /** Whether there is a field inside now; pressing anything else leaves the focus where the person had it. */
  hasField?(): boolean;
}

export interface ShadowHosts {
  /**
   * A host with an empty closed root. A built-in element on purpose: a page can look into the closed root of a custom
   * element it defined itself (`ElementInternals.shadowRoot`).
   */
  create(owner: HostOwner): { host: HTMLElement; root: ShadowRoot };
  ownerOf(host: Element): HostOwner | undefined;
}

/** The one thing visible outside: that a node is ours (and how it is laid out). It says nothing of what is captured. */
export const HOST_MARK = 'data-jackdaw';

/**
 * Events that sites listen to on posts (open, select, swipe, hotkeys); `click` must reach the root and is stopped there. In a
 * host they all come after a press or a key, so they are listened for from the first of those on: each listener costs every
 * page that is merely read.
 */
const LATER_EVENTS = [
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'dblclick',
  'auxclick',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
];

/**
 * Makes hosts and keeps the page from hearing what happens in them: one set of listeners on the window, because by the time an
 * event arrives at a host the page's own capturing listeners (hotkeys of X and YouTube) have already had it.
 */
export function createShadowHosts({ document, window }: OverlayPage, signal: AbortSignal): ShadowHosts {
  removeLeftovers(document);
  const owners = new WeakMap<EventTarget, HostOwner>();
  const findOwner = (event: Event): HostOwner | undefined => {
    // Closed roots end the path at their host; where a host stands in a page's own shadow root, `target` would be that one.
    const inner = event.composedPath()[0];
    return inner === undefined ? undefined : owners.get(inner);
  };
  const hide = (event: Event): void => {
    const owner = findOwner(event);
    if (owner === undefined) return;
    event.stopImmediatePropagation();
    if (event.isTrusted && event.type === 'input') owner.onInput();
  };
  // A comment half written keeps its caret, and pages that scroll to what has the focus stay where they are.
  const onMouseDown = (event: Event): void => {
    const owner = findOwner(event);
    if (owner === undefined) return;
    event.stopImmediatePropagation();
    if (owner.hasField?.() !== true) event.preventDefault();
  };
  let isUsed = false;
  const onFirstUse = (): void => {
    if (isUsed) return;
    isUsed = true;
    for (const type of LATER_EVENTS) window.addEventListener(type, hide, { capture: true, passive: true, signal });
    window.addEventListener('mousedown', onMouseDown, { capture: true, signal });
  };
  const onPointerDown = (event: Event): void => {
    const owner = findOwner(event);
    if (owner === undefined) return;
    event.stopImmediatePropagation();
    onFirstUse();
    if (event.isTrusted) owner.onPointerDown();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const owner = findOwner(event);
    if (owner === undefined) return;
    event.stopImmediatePropagation();
    onFirstUse();
    if (event.isTrusted) owner.onKey(event);
  };
  const onPointerOver = (event: Event): void => {
    const owner = event.isTrusted ? findOwner(event) : undefined;
    if (owner === undefined) return;
    window.removeEventListener('pointerover', onPointerOver, { capture: true });
    owner.onPointerDown();
  };
  window.addEventListener('pointerover', onPointerOver, { capture: true, passive: true, signal });
  window.addEventListener('pointerdown', onPointerDown, { capture: true, passive: true, signal });
  window.addEventListener('keydown', onKeyDown, { capture: true, signal });
  return {
    ownerOf: (host) => owners.get(host),
    create(owner) {
      const host = document.createElement('span');
      owners.set(host, owner);
      return { host, root: host.attachShadow({ mode: 'closed' }) };
    },
  };
}

/** Firefox drops an older copy of the script on reload without letting it clean up: its badges stay, with nobody behind them. */
function removeLeftovers(document: Document): void {
  const leftovers = `[${HOST_MARK}]`;
  // Asked for one first: there is none on nearly every page, and a list costs more than that answer.
  if (document.querySelector(leftovers) === null) return;
  for (const host of document.querySelectorAll(leftovers)) host.remove();
}
