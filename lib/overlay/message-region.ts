import { build } from './element-builder';
import { isElement } from './is-element';
import type { OverlayPage } from './overlay-page';
import { HOST_MARK, type ShadowHosts } from './shadow-hosts';
import { createSharedStyle } from './style-sheet';

/** The one thing beside closing that can be done about a message. */
export interface MessageAction {
  label: string;
  run(): void;
}

export interface RegionLook {
  /** Value of the host's mark: what it is. */
  mark: string;
  /** Of the host and the `div` in it, beside what all regions share. */
  style: string;
  /** Accessible name; none where what is said says enough. */
  label?: string;
  closeLabel: string;
  /** Taken out of the page while nothing is said: it stands within what the page itself draws. */
  leaves?: true;
}

export interface Message {
  words: HTMLElement;
  action?: MessageAction | undefined;
  /** Milliseconds until it goes by itself. */
  showMs: number;
  /** Where the host stands from now on. */
  parent: Element;
}

export interface MessageRegion {
  /** Shows it in place of the one before, and gives the `div` it stands in; never takes the focus. */
  show(message: Message): HTMLElement;
  clear(): void;
}

const REGION_STYLE = `
:host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; }
div { display: flex; gap: 8px; box-sizing: border-box; padding: 6px 6px 6px 12px; border-radius: 10px; background: #0f172a; color: #fff;
  box-shadow: 0 0 0 1px rgb(255 255 255 / .35), 0 4px 14px rgb(0 0 0 / .35); font: 500 13px/18px system-ui, sans-serif; }
div:empty { display: none; }
p { all: unset; display: block; flex: 1; padding-block: 3px; overflow-wrap: anywhere; }
button { all: unset; box-sizing: border-box; min-inline-size: 24px; min-block-size: 24px; padding: 3px 8px; border-radius: 7px; text-align: center; cursor: pointer; text-decoration: underline; flex: none; }
button:hover { background: rgb(255 255 255 / .18); }
button:focus-visible { outline: 2px solid #fff; }
button[aria-label] { text-decoration: none; }
@media (forced-colors: active) { div { border: 1px solid CanvasText; background: Canvas; color: CanvasText; } }
`;

/** A live region of our own in a network's page; made on first use, gone with the signal. One message at a time. */
export function createMessageRegion(
  { document }: OverlayPage,
  hosts: ShadowHosts,
  { signal, ...look }: RegionLook & { signal: AbortSignal },
): MessageRegion {
  let shown: { host: HTMLElement; region: HTMLElement } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let actionNow: MessageAction | undefined;

  const clear = (): void => {
    clearTimeout(timer);
    actionNow = undefined;
    shown?.region.replaceChildren();
    if (look.leaves === true) shown?.host.remove();
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
    host.setAttribute(HOST_MARK, look.mark);
    createSharedStyle(document, REGION_STYLE + look.style).applyTo(root);
    const name = look.label === undefined ? {} : { 'aria-label': look.label };
    const region = build(document, 'div', { role: 'status', 'aria-live': 'polite', ...name });
    root.append(region);
    root.addEventListener('click', onClick);
    const leave = (): void => {
      clear();
      host.remove();
    };
    signal.addEventListener('abort', leave, { once: true });
    return { host, region };
  };
  return {
    clear,
    show({ words, action, showMs, parent }) {
      shown ??= mount();
      const { host, region } = shown;
      clear();
      // Moved only where it must: what is put in anew may not be read out.
      if (host.parentElement !== parent || !host.isConnected) parent.append(host);
      actionNow = action;
      region.append(words);
      if (action !== undefined) region.append(build(document, 'button', { type: 'button', text: action.label }));
      region.append(build(document, 'button', { type: 'button', 'aria-label': look.closeLabel, text: '✕' }));
      timer = setTimeout(clear, showMs);
      return region;
    },
  };
}
