import { build } from './element-builder';
import { isElement } from './is-element';
import type { OverlayCore } from './overlay-core';
import { HOST_MARK } from './shadow-hosts';
import { createSharedStyle } from './style-sheet';
import { updateNodes } from './update-nodes';

export interface PageBarOptions {
  kind: 'select' | 'record';
  role: 'toolbar' | 'region';
  style: string;
  /** A trusted press of a button with this `data-action`. */
  onAction(action: string): void;
  onEscape(): void;
}

/** A bar of ours over the page, in a closed root of its own. Its buttons carry `data-action`. */
export interface PageBar {
  /**
   * Puts the bar on the page, or other things into it; the focus stays on the button it was on.
   * @param view `status` is read out whenever it changes
   */
  show(view: { label: string; status: string; content: readonly Element[] }): void;
  focus(): void;
  remove(): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

export function createPageBar({ page, hosts, signal }: OverlayCore, options: PageBarOptions): PageBar {
  const { document } = page;
  const bar = build(document, 'div', { class: 'bar', role: options.role });
  const live = build(document, 'p', { role: 'status' });
  const box = build(document, 'div', { class: 'box' });
  bar.append(live, box);
  const buttons = (): HTMLButtonElement[] => [...bar.querySelectorAll('button')].filter(({ disabled }) => !disabled);
  const { host, root } = hosts.create({
    onKey(event) {
      if (event.key === 'Escape') options.onEscape();
      else if (options.role === 'toolbar') moveFocus(event);
    },
    onInput() {},
    onPointerDown() {},
  });
  const moveFocus = (event: KeyboardEvent): void => {
    const all = buttons();
    const step = STEPS[event.key];
    const from = all.findIndex((button) => button === root.activeElement);
    if (step === undefined || from < 0) return;
    const isRtl = page.window.getComputedStyle(bar).direction === 'rtl';
    all.at((from + (isRtl ? -step : step)) % all.length)?.focus();
    event.preventDefault();
  };
  host.setAttribute(HOST_MARK, options.kind);
  createSharedStyle(document, options.style).applyTo(root);
  root.append(bar);
  root.addEventListener('click', (event) => {
    event.stopPropagation();
    if (!event.isTrusted || !isElement(event.target)) return;
    const action = event.target.closest('button')?.getAttribute('data-action') ?? null;
    if (action !== null) options.onAction(action);
  });
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return {
    show({ label, status, content }) {
      if (signal.aborted) return;
      const focused = isElement(root.activeElement) ? root.activeElement.getAttribute('data-action') : null;
      bar.setAttribute('aria-label', label);
      // The live region stays the same node, or nobody would be told.
      if (live.textContent !== status) live.textContent = status;
      updateNodes(box, content);
      if (!host.isConnected) document.documentElement.append(host);
      if (focused === null) return;
      const again = buttons().find((button) => button.getAttribute('data-action') === focused);
      // Never onto what takes something back: the key that was pressed may be pressed again. The way out stands last.
      (again ?? buttons().at(-1))?.focus();
    },
    focus: () => buttons()[0]?.focus(),
    remove: () => host.remove(),
  };
}

export function buildAction(document: Document, action: string, text: string): HTMLButtonElement {
  return build(document, 'button', { type: 'button', 'data-action': action, text });
}
