import { coversNothing } from './covers-nothing';
import { build } from './element-builder';
import { layerOf } from './layer-of';
import type { OverlayCore } from './overlay-core';
import { type ButtonSide, type ButtonView, chooseSide, hasRoom, placeAt, sideOfWords } from './place-box-button';
import { boxButtonStyle } from './box-button-style';
import { HOST_MARK } from './shadow-hosts';
import { createSharedStyle } from './style-sheet';

export interface BoxButton {
  /** Puts the button at this box and keeps it there while the page moves. */
  showAt(box: HTMLElement): void;
  hide(): void;
  /** Somebody came to it by the keyboard. */
  hasFocus(): boolean;
  /** Speaks the interface language of the moment. */
  refreshLanguage(): void;
}

export interface BoxButtonListeners {
  onPress(): void;
  /** About to be pressed: the pointer came to it. */
  onNear(): void;
}

/** What the button is for. */
export interface BoxButtonLook {
  /** Value of the host's mark. */
  mark: string;
  /** Its name, in the interface language of the moment. */
  words(): string;
  /** Path of its picture, 18 x 18. */
  icon: string;
}

/** One box with the button at it. */
interface Shown {
  box: HTMLElement;
  moves: AbortController;
  /** Kept while there is room, so that the button does not jump from place to place. */
  side: ButtonSide | null;
  /** False: scrolled out of what its page or dialog shows. */
  isInSight: boolean;
}

/**
 * A button at the box that has the focus ("Insert reply", "Post checklist"): beside it, over the page instead of in it, so that nothing
 * moves. One of each per page.
 */
export function createBoxButton(
  { page, hosts, signal }: Pick<OverlayCore, 'page' | 'hosts' | 'signal'>,
  look: BoxButtonLook,
  listeners: BoxButtonListeners,
): BoxButton {
  const { document, window } = page;
  const { host, root } = hosts.create({ onKey() {}, onInput() {}, onPointerDown: () => listeners.onNear() });
  const button = build(document, 'button', { type: 'button' });
  const words = build(document, 'span', { text: look.words() });
  let shown: Shown | null = null;
  let frame = 0;
  createSharedStyle(document, boxButtonStyle(look.icon)).applyTo(root);
  host.setAttribute(HOST_MARK, look.mark);
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
    const { box } = shown;
    const area = box.getBoundingClientRect();
    if (!box.isConnected || area.width === 0) {
      hide();
      return;
    }
    const view: ButtonView = {
      width: window.innerWidth,
      height: window.innerHeight,
      isRtl: window.getComputedStyle(box).direction === 'rtl',
    };
    button.hidden = !shown.isInSight || area.bottom < 0 || area.top > view.height;
    if (shown.side === null || !hasRoom(shown.side, area, view)) {
      // What the button lies over is what would be hit without it.
      button.style.pointerEvents = 'none';
      shown.side = chooseSide(area, view, (spot) => coversNothing(document, box, spot));
      button.style.pointerEvents = '';
    }
    const spot = placeAt(shown.side, area, view);
    const { left, top } = spot;
    button.dataset['words'] = sideOfWords(shown.side, spot, view);
    button.style.left = `${String(left)}px`;
    button.style.top = `${String(top)}px`;
  };
  const follow = (): void => {
    if (frame === 0) frame = window.requestAnimationFrame(place);
  };
  signal.addEventListener('abort', hide, { once: true });
  return {
    hide,
    hasFocus: () => root.activeElement !== null,
    refreshLanguage: () => {
      words.textContent = look.words();
    },
    showAt(box) {
      if (shown?.box === box) return;
      hide();
      const moves = new AbortController();
      const now: Shown = { box, moves, side: null, isInSight: true };
      shown = now;
      layerOf(box).append(host);
      place();
      window.addEventListener('scroll', follow, { capture: true, passive: true, signal: moves.signal });
      window.addEventListener('resize', follow, { passive: true, signal: moves.signal });
      const sizes = new window.ResizeObserver(follow);
      sizes.observe(box);
      // Lists and dialogs of the page cut off what is scrolled out of them.
      const sight = new window.IntersectionObserver((changes) => {
        now.isInSight = changes.at(-1)?.isIntersecting !== false;
        follow();
      });
      sight.observe(box);
      moves.signal.addEventListener(
        'abort',
        () => {
          sizes.disconnect();
          sight.disconnect();
        },
        { once: true },
      );
    },
  };
}
