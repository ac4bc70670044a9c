import { build } from '@/lib/overlay/element-builder';
import type { OverlayPage } from '@/lib/overlay/overlay-page';
import { createShadowHosts, HOST_MARK } from '@/lib/overlay/shadow-hosts';
import { createSharedStyle } from '@/lib/overlay/style-sheet';

import { PAGE_BUTTON_STYLE } from './page-button-style';

export interface PageButtonView {
  state: 'idle' | 'saving' | 'captured' | 'error';
  /** Visible text and accessible name are one. */
  label: string;
  /** Set while what happened here can be taken back; then the words stay out. */
  undoLabel: string | null;
  hideLabel: string;
  /** BCP 47, of the labels. */
  lang: string;
}

export interface PageButtonActions {
  press: () => void;
  undo: () => void;
  hide: () => void;
}

export interface PageButton {
  /** Draws it, and puts it back where the page threw it out. */
  show(view: PageButtonView): void;
  remove(): void;
}

function ignore(): void {}

/** Buttons have keys and clicks of their own; the page hears of neither. */
const DEAF = { onKey: ignore, onInput: ignore, onPointerDown: ignore };

/** One button at the edge of the page in a closed root: nothing the page's scripts dispatch presses it or is heard from it. */
export function buildPageButton(page: OverlayPage, actions: PageButtonActions, signal: AbortSignal): PageButton {
  const { document } = page;
  const { host, root } = createShadowHosts(page, signal).create(DEAF);
  host.setAttribute(HOST_MARK, 'page');
  createSharedStyle(document, PAGE_BUTTON_STYLE).applyTo(root);
  const main = build(document, 'button', { type: 'button' });
  const words = build(document, 'span', {});
  main.append(words);
  const undo = build(document, 'button', { type: 'button', 'data-action': 'undo' });
  const hide = build(document, 'button', { type: 'button', 'data-action': 'hide', text: '×' });
  const box = build(document, 'div', {});
  box.append(main, undo, hide);
  root.append(box);
  onPress(main, actions.press);
  onPress(undo, () => {
    // Before its button goes, or the focus would fall back to the top of the page.
    main.focus();
    actions.undo();
  });
  onPress(hide, actions.hide);
  return {
    show({ state, label, undoLabel, hideLabel, lang }) {
      host.lang = lang;
      main.dataset['state'] = state;
      main.ariaBusy = state === 'saving' ? 'true' : null;
      main.toggleAttribute('data-now', undoLabel !== null);
      if (words.textContent !== label) words.textContent = label;
      undo.hidden = undoLabel === null;
      undo.textContent = undoLabel ?? '';
      hide.ariaLabel = hideLabel;
      hide.title = hideLabel;
      if (!host.isConnected) document.documentElement.append(host);
    },
    remove: () => host.remove(),
  };
}

function onPress(button: HTMLButtonElement, press: () => void): void {
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) press();
  });
}
