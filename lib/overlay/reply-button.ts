import { m } from '@/lib/i18n/messages';

import { build } from './element-builder';
import type { OverlayCore } from './overlay-core';
import { REPLY_BUTTON_STYLE } from './reply-button-style';
import { HOST_MARK } from './shadow-hosts';
import { createSharedStyle } from './style-sheet';

export interface ReplyButton {
  /** Puts the button at this box and keeps it there while the page moves. */
  showAt(box: HTMLElement): void;
  hide(): void;
  /** Somebody came to it by the keyboard. */
  hasFocus(): boolean;
  /** Speaks the interface language of the moment. */
  refreshLanguage(): void;
}

export interface ReplyButtonListeners {
  onPress(): void;
  /** About to be pressed: the pointer came to it. */
  onNear(): void;
}

const SIZE_PX = 28;
const GAP_PX = 4;

/**
 * The button "Insert reply" at the box that has the focus: above its end, over the page instead of in it, so that nothing moves. One per
 * page.
 */
export function createReplyButton(
  { page, hosts, signal }: Pick<OverlayCore, 'page' | 'hosts' | 'signal'>,
  listeners: ReplyButtonListeners,
): ReplyButton {
  const { document, window } = page;
  const { host, root } = hosts.create({ onKey() {}, onInput() {}, onPointerDown: () => listeners.onNear() });
  const button = build(document, 'button', { type: 'button' });
  const words = build(document, 'span', { text: m.palette_trigger() });
  let shown: { box: HTMLElement; moves: AbortController } | null = null;
  let frame = 0;
  createSharedStyle(document, REPLY_BUTTON_STYLE).applyTo(root);
  host.setAttribute(HOST_MARK, 'reply');
  button.append(words);
  root.append(button);
  root.addEventListener('click', (event) => {
    event.stopPropagation();
    event.preventDefault();
    if (event.isTrusted) listeners.onPress();
  });
  // Hosts hear of the pointer's first coming to any of them; this button comes and goes.
  button.addEventListener('pointerenter', ({ isTrusted }) => isTrusted && listeners.onNear());
  const hide = (): void => {
    shown?.moves.abort();
    shown = null;
    host.remove();
  };
  const place = (): void => {
    frame = 0;
    if (shown === null) return;
    const { left, right, top, bottom, width } = shown.box.getBoundingClientRect();
    if (!shown.box.isConnected || width === 0) {
      hide();
      return;
    }
    const isAbove = top >= SIZE_PX + GAP_PX;
    const isRtl = window.getComputedStyle(shown.box).direction === 'rtl';
    button.style.left = `${String(Math.max(0, isRtl ? left : Math.min(right, window.innerWidth) - SIZE_PX))}px`;
    button.style.top = `${String(isAbove ? top - SIZE_PX - GAP_PX : bottom + GAP_PX)}px`;
    // Scrolled away with its box.
    button.hidden = bottom < 0 || top > window.innerHeight;
  };
  const follow = (): void => {
    if (frame === 0) frame = window.requestAnimationFrame(place);
  };
  signal.addEventListener('abort', hide, { once: true });
  return {
    hide,
    hasFocus: () => root.activeElement !== null,
    refreshLanguage: () => {
      words.textContent = m.palette_trigger();
    },
    showAt(box) {
      if (shown?.box === box) return;
      hide();
      const moves = new AbortController();
      shown = { box, moves };
      // Inside of an open modal dialog of the page: everything else cannot be pressed.
      (box.closest('dialog[open]') ?? document.documentElement).append(host);
      place();
      window.addEventListener('scroll', follow, { capture: true, passive: true, signal: moves.signal });
      window.addEventListener('resize', follow, { passive: true, signal: moves.signal });
      const sizes = new window.ResizeObserver(follow);
      sizes.observe(box);
      moves.signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
    },
  };
}
