import { m } from '@/lib/i18n/messages';
import { build } from '@/lib/overlay/element-builder';
import { isElement } from '@/lib/overlay/is-element';
import type { OverlayPage } from '@/lib/overlay/overlay-page';
import { HOST_MARK, type ShadowHosts } from '@/lib/overlay/shadow-hosts';
import { createSharedStyle } from '@/lib/overlay/style-sheet';

export interface NoteAction {
  label: string;
  run(): void;
}

export interface NoteContent {
  /** One sentence each. */
  lines: readonly string[];
  tone: 'plain' | 'warn';
  action?: NoteAction | undefined;
}

/** A few words at the box the person is in; takes no focus. */
export interface BoxNote {
  show(box: Element, content: NoteContent): void;
}

/** As long as the overlay's toast with something to press: WCAG 2.2.1 asks for time. */
const SHOW_MS = 12_000;
const GAP_PX = 6;
const WIDTH_PX = 340;

const NOTE_STYLE = `
:host { all: initial !important; position: fixed !important; inset-block-start: 0 !important; inset-inline-start: 0 !important; z-index: 2147483647 !important; }
div { position: fixed; display: flex; align-items: start; gap: 8px; inline-size: max-content; max-inline-size: min(${String(WIDTH_PX)}px, calc(100vw - 16px)); box-sizing: border-box; padding: 6px 6px 6px 12px; border-radius: 10px;
  background: #0f172a; color: #fff; box-shadow: 0 0 0 1px rgb(255 255 255 / .35), 0 4px 14px rgb(0 0 0 / .35); font: 500 13px/18px system-ui, sans-serif; }
div:empty { display: none; }
div[data-tone=warn] { background: #4a2b00; }
p { all: unset; display: block; flex: 1; padding-block: 3px; overflow-wrap: anywhere; }
span { display: block; }
button { all: unset; box-sizing: border-box; min-inline-size: 24px; min-block-size: 24px; padding: 3px 8px; border-radius: 7px; text-align: center; cursor: pointer; text-decoration: underline; flex: none; }
button:hover { background: rgb(255 255 255 / .18); }
button:focus-visible { outline: 2px solid #fff; }
button[aria-label] { text-decoration: none; }
@media (forced-colors: active) { div { border: 1px solid CanvasText; background: Canvas; color: CanvasText; } }
`;

/** One note per page; made on first use. */
export function createBoxNote({ document, window }: OverlayPage, hosts: ShadowHosts, signal: AbortSignal): BoxNote {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let actionNow: NoteAction | undefined;
  let shown: { host: HTMLElement; region: HTMLElement } | null = null;
  const clear = (): void => {
    clearTimeout(timer);
    actionNow = undefined;
    shown?.region.replaceChildren();
    shown?.host.remove();
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
    host.setAttribute(HOST_MARK, 'note');
    createSharedStyle(document, NOTE_STYLE).applyTo(root);
    const region = build(document, 'div', { role: 'status', 'aria-live': 'polite' });
    root.append(region);
    root.addEventListener('click', onClick);
    signal.addEventListener('abort', clear, { once: true });
    return { host, region };
  };
  return {
    show(box, { lines, tone, action }) {
      if (signal.aborted) return;
      clear();
      shown ??= mount();
      const { host, region } = shown;
      // Inside of an open modal dialog of the page: everything else cannot be pressed.
      (box.closest('dialog[open]') ?? document.documentElement).append(host);
      region.dataset['tone'] = tone;
      const words = build(document, 'p', {});
      words.append(...lines.map((text) => build(document, 'span', { text })));
      region.append(words);
      actionNow = action;
      if (action !== undefined) region.append(build(document, 'button', { type: 'button', text: action.label }));
      region.append(build(document, 'button', { type: 'button', 'aria-label': m.palette_note_close(), text: '✕' }));
      placeAt(region, { box: box.getBoundingClientRect(), window });
      timer = setTimeout(clear, SHOW_MS);
    },
  };
}

/** Above the box, so that suggestions and buttons below it stay free; below where there is no room. */
function placeAt(region: HTMLElement, { box, window }: { box: DOMRect; window: Window }): void {
  const { width, height } = region.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, window.innerWidth - width - 8));
  const above = box.top - GAP_PX - height;
  const top = above >= 8 ? above : Math.min(box.bottom + GAP_PX, window.innerHeight - height - 8);
  region.style.left = `${String(left)}px`;
  region.style.top = `${String(Math.max(8, top))}px`;
}
