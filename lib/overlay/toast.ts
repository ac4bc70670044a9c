import { m } from '@/lib/i18n/messages';

import { build } from './element-builder';
import { isElement } from './is-element';
import type { OverlayPage } from './overlay-page';
import { HOST_MARK, type ShadowHosts } from './shadow-hosts';
import { createSharedStyle } from './style-sheet';

export interface ToastAction {
  label: string;
  run(): void;
}

export interface Toast {
  /** Shows one sentence for a few seconds in place of the one before; never takes the focus. */
  say(text: string, action?: ToastAction): void;
}

/** Ten seconds with something to press (WCAG 2.2.1 asks for time), five without. */
const SHOW_MS = { plain: 5000, withAction: 10_000 } as const;

const TOAST_STYLE = `
:host { all: initial !important; position: fixed !important; inset-block-end: 16px !important; inset-inline-end: 16px !important; z-index: 2147483647 !important; pointer-events: none !important; }
div { display: flex; align-items: center; gap: 8px; max-inline-size: min(360px, calc(100vw - 32px)); box-sizing: border-box; padding: 6px 6px 6px 12px; border-radius: 10px;
  background: #0f172a; color: #fff; box-shadow: 0 0 0 1px rgb(255 255 255 / .35), 0 4px 14px rgb(0 0 0 / .35); font: 500 13px/18px system-ui, sans-serif; pointer-events: auto; }
div:empty { display: none; }
span { flex: 1; padding-block: 3px; overflow-wrap: anywhere; }
button { all: unset; box-sizing: border-box; min-inline-size: 24px; min-block-size: 24px; padding: 3px 8px; border-radius: 7px; text-align: center; cursor: pointer; text-decoration: underline; }
button:hover { background: rgb(255 255 255 / .18); }
button:focus-visible { outline: 2px solid #fff; }
button[aria-label] { text-decoration: none; }
@media (forced-colors: active) { div { border: 1px solid CanvasText; background: Canvas; color: CanvasText; } }
`;

/** One small message in the corner of the page; made on first use. */
export function createToast(page: OverlayPage, hosts: ShadowHosts, signal: AbortSignal): Toast {
  const { document } = page;
  let shown: { host: HTMLElement; region: HTMLElement } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let actionNow: ToastAction | undefined;

  const clear = (): void => {
    clearTimeout(timer);
    actionNow = undefined;
    shown?.region.replaceChildren();
  };
  const onClick = (event: Event): void => {
    event.stopPropagation();
    if (!event.isTrusted || !isElement(event.target)) return;
    const button = event.target.closest('button');
    if (button === null) return;
    const action = actionNow;
    clear();
    if (!button.hasAttribute('aria-label')) action?.run();
  };
  const mount = (): { host: HTMLElement; region: HTMLElement } => {
    const { host, root } = hosts.create({
      onKey(event) {
        if (event.key === 'Escape') clear();
      },
      onInput() {},
      onPointerDown() {},
    });
    host.setAttribute(HOST_MARK, 'toast');
    createSharedStyle(document, TOAST_STYLE).applyTo(root);
    const region = build(document, 'div', {
      role: 'status',
      'aria-live': 'polite',
      'aria-label': m.overlay_toast_region(),
    });
    root.append(region);
    root.addEventListener('click', onClick);
    signal.addEventListener('abort', () => host.remove(), { once: true });
    return { host, region };
  };
  return {
    say(text, action) {
      if (signal.aborted) return;
      shown ??= mount();
      const { host, region } = shown;
      if (!host.isConnected) document.documentElement.append(host);
      clear();
      actionNow = action;
      region.append(build(document, 'span', { text }));
      if (action !== undefined) region.append(build(document, 'button', { type: 'button', text: action.label }));
      region.append(build(document, 'button', { type: 'button', 'aria-label': m.overlay_toast_close(), text: '✕' }));
      timer = setTimeout(clear, action === undefined ? SHOW_MS.plain : SHOW_MS.withAction);
    },
  };
}
