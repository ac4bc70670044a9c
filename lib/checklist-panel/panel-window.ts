import { layerOf } from '@/lib/overlay/layer-of';
import type { OverlayPage } from '@/lib/overlay/overlay-page';
import { HOST_MARK, type ShadowHosts } from '@/lib/overlay/shadow-hosts';
import { createSharedStyle } from '@/lib/overlay/style-sheet';
import { createEventGuard } from '@/lib/overlay/event-guard';

import { buildPanelParts, type PanelParts } from './panel-parts';
import { PANEL_STYLE } from './panel-style';
import { placePanel } from './place-panel';
import { surveyComposer } from './survey-composer';

export interface PanelListeners {
  /** Keys pressed while the focus is inside. */
  onKey(event: KeyboardEvent): void;
  /** A press on something inside, by pointer or key. */
  onPress(target: Element): void;
  /** A box was ticked or cleared: by a press on it, on the words beside it, or by a key. */
  onTick(box: HTMLInputElement): void;
}

export interface PanelWindow {
  readonly parts: PanelParts;
  readonly root: ShadowRoot;
  openAt(box: HTMLElement): void;
  /** Finds a place again, where the one it has is taken; `isAnother`: the person wants another one. */
  place(isAnother?: boolean): void;
  fold(isFolded: boolean): void;
  isFolded(): boolean;
  hasFocus(): boolean;
  focus(): void;
  close(): void;
}

const SETTLED_MS = 150;

/** The panel's place on the page: a region in a closed root, over the page, never over the composer's own buttons. */
export function createPanelWindow(page: OverlayPage, hosts: ShadowHosts, listeners: PanelListeners): PanelWindow {
  const { document, window } = page;
  const { host, root } = hosts.create({
    onKey: (event) => listeners.onKey(event),
    onInput() {},
    onPointerDown() {},
    // Only what is typed into needs the focus: pressing anything else leaves the caret in the composer.
    hasField: () => root.querySelector('input[type=text]') !== null,
  });
  const parts = buildPanelParts(document);
  const { panel } = parts;
  const guard = createEventGuard(window, {
    host,
    root,
    onInput() {},
    onClick: (target) => target !== null && listeners.onPress(target),
    onFocusIn() {},
    onFocusOut() {},
  });
  let shown: { box: HTMLElement; off: AbortController } | null = null;
  let turn = 0;
  let isFolded = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  createSharedStyle(document, PANEL_STYLE).applyTo(root);
  root.append(panel);
  root.addEventListener('change', ({ isTrusted, target }) => {
    if (isTrusted && isTickBox(target)) listeners.onTick(target);
  });
  host.setAttribute(HOST_MARK, 'checklist');
  const place = (isAnother = false): void => {
    if (shown === null) return;
    if (isAnother) turn += 1;
    const view = { width: window.innerWidth, height: window.innerHeight };
    const found = placePanel({ view, ...surveyComposer(shown.box) }, { isFolded, turn });
    // No place is free: what publishes must stay reachable, and the panel comes back with the room.
    panel.hidden = found === null;
    if (found === null) return;
    panel.style.left = `${String(found.left)}px`;
    panel.style.top = `${String(found.top)}px`;
    panel.style.width = `${String(found.width)}px`;
    panel.style.maxHeight = `${String(found.height)}px`;
  };
  const placeLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => place(), SETTLED_MS);
  };
  const close = (): void => {
    shown?.off.abort();
    shown = null;
    clearTimeout(timer);
    guard.stop();
    host.remove();
  };
  return {
    parts,
    root,
    place,
    close,
    openAt(box) {
      close();
      const off = new AbortController();
      shown = { box, off };
      turn = 0;
      layerOf(box).append(host);
      guard.start();
      place();
      window.addEventListener('resize', placeLater, { passive: true, signal: off.signal });
      window.addEventListener('scroll', placeLater, { capture: true, passive: true, signal: off.signal });
    },
    fold(wanted) {
      isFolded = wanted;
      parts.body.hidden = wanted;
      parts.fold.setAttribute('aria-expanded', String(!wanted));
      place();
    },
    isFolded: () => isFolded,
    hasFocus: () => root.activeElement !== null,
    focus() {
      const first = root.querySelector<HTMLElement>('li button, li input') ?? panel;
      first.focus({ preventScroll: true });
    },
  };
}

/** By name, not by class: the constructors of the page and of an isolated script differ. */
function isTickBox(target: EventTarget | null): target is HTMLInputElement {
  return target !== null && 'type' in target && target.type === 'checkbox';
}
