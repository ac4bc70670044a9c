import { createEventGuard } from '@/lib/overlay/event-guard';
import { buildPaletteParts, type PaletteParts } from './palette-parts';
import { PALETTE_STYLE } from './palette-style';
import { placePalette } from './place-palette';
import type { OverlayPage } from '@/lib/overlay/overlay-page';
import { HOST_MARK, type ShadowHosts } from '@/lib/overlay/shadow-hosts';
import { createSharedStyle } from '@/lib/overlay/style-sheet';

export interface WindowListeners {
  /** Keys pressed while the focus is inside. */
  onKey(event: KeyboardEvent, focused: Element | null): void;
  onInput(): void;
  /** A choice was made in a list of choices. */
  onChange(): void;
  /** A press on something inside; `isTwice`: the second of a double click. */
  onPress(target: Element, isTwice: boolean): void;
  /** The person turned to something else: pressed outside, or the browser closed the dialog. */
  onDismiss(): void;
}

export interface PaletteWindow {
  readonly parts: PaletteParts;
  isOpen(): boolean;
  /** Opens beside the box, given by where it stands in the window's viewport, and takes the focus. */
  openAt(box: DOMRect): void;
  /** Leaves the focus to the caller. */
  close(): void;
  /** See `EventGuard.swallowKey`. */
  swallowKey(code: string): void;
  remove(): void;
}

/** A page that takes the focus away again and again has its way in the end: better than a page that stands still. */
const MAX_RETURNS = 40;

/**
 * The palette's place on the page: a modal dialog in a closed root. Modal, because the browser then keeps everything outside of it
 * from having the focus: pages that steal it on every key cannot, and dialogs of the page stay below.
 */
export function createPaletteWindow(
  { document, window }: OverlayPage,
  hosts: ShadowHosts,
  listeners: WindowListeners,
): PaletteWindow {
  let returns = 0;
  let lastFocused: HTMLElement | null = null;
  const { host, root } = hosts.create({
    onKey: (event) => listeners.onKey(event, root.activeElement),
    onInput: () => listeners.onInput(),
    onPointerDown() {},
    hasField: () => true,
  });
  const parts = buildPaletteParts(document);
  const { dialog, search } = parts;
  const guard = createEventGuard(window, {
    host,
    root,
    onInput: () => listeners.onInput(),
    onClick(target, event) {
      if (isOutside(dialog, event)) listeners.onDismiss();
      else if (target !== null) listeners.onPress(target, event.detail > 1);
    },
    onFocusIn() {
      if (isHtml(root.activeElement)) lastFocused = root.activeElement;
    },
    onFocusOut() {
      // The person going to another window is no theft; focus comes back with them.
      if (!dialog.open || !document.hasFocus() || returns >= MAX_RETURNS) return;
      returns += 1;
      (lastFocused ?? search).focus({ preventScroll: true });
    },
  });
  createSharedStyle(document, PALETTE_STYLE).applyTo(root);
  root.append(dialog);
  host.setAttribute(HOST_MARK, 'palette');
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    listeners.onDismiss();
  });
  root.addEventListener('change', () => listeners.onChange());
  return {
    parts,
    isOpen: () => dialog.open,
    openAt(box) {
      returns = 0;
      lastFocused = search;
      if (!host.isConnected) document.documentElement.append(host);
      guard.start();
      place(dialog, box, window);
      dialog.showModal();
      search.focus({ preventScroll: true });
    },
    close() {
      if (!dialog.open) return;
      // Closing gives the focus to where it was; the page hears of that, so the guard ends first.
      guard.stop();
      dialog.close();
    },
    swallowKey: (code) => guard.swallowKey(code),
    remove() {
      guard.stop();
      host.remove();
    },
  };
}

function place(dialog: HTMLElement, box: DOMRect, window: Window): void {
  const placed = placePalette(box, { width: window.innerWidth, height: window.innerHeight });
  dialog.style.left = `${String(placed.left)}px`;
  dialog.style.top = `${String(placed.top)}px`;
  dialog.style.width = `${String(placed.width)}px`;
  dialog.style.height = `${String(placed.maxHeight)}px`;
  dialog.style.maxHeight = 'none';
}

/** Around a modal dialog everything is its backdrop; a press by a key happens inside. */
function isOutside(dialog: Element, { detail, clientX, clientY }: MouseEvent): boolean {
  if (detail === 0) return false;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

function isHtml(element: Element | null): element is HTMLElement {
  return element !== null && 'focus' in element;
}
