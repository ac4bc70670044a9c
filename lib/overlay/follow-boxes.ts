import { deepActiveElement } from '@/lib/editors/box';
import type { EditorPurpose, EditorSpot } from '@/lib/networks/contract';

import type { CommentTools } from './comment-tools';
import { findSpot } from './find-spot';

/** From box to button the focus is nowhere for a moment. */
const LEAVE_MS = 200;

export interface BoxListeners {
  /** The person is in a box now; told at once when they are in one already. */
  onEnter(spot: EditorSpot): void;
  /** They went somewhere else. */
  onLeave(): void;
  /** What belongs to the box, and lets it count as entered, has the focus. */
  holdsFocus(): boolean;
}

export interface BoxFollower {
  /** The box of these purposes that `element` is or stands in. */
  spotOf(element: Element): EditorSpot | null;
  /** The one that has the focus. */
  findHere(): EditorSpot | null;
  start(listeners: BoxListeners, until: AbortSignal): void;
}

/** Follows the person's focus through the boxes of these purposes. Faults of an adapter are told, and count as no box. */
export function createBoxFollower(
  { core, reader }: Pick<CommentTools, 'core' | 'reader'>,
  purposes: readonly EditorPurpose[],
): BoxFollower {
  const { document, window } = core.page;
  const spotOf = (element: Element): EditorSpot | null => {
    try {
      return findSpot(element, purposes, { reader, page: core.context() });
    } catch (error) {
      core.onFault(error, `${reader.id}.findEditors`);
      return null;
    }
  };
  const findHere = (): EditorSpot | null => {
    const active = deepActiveElement(document);
    return active === null ? null : spotOf(active);
  };
  const start = (listeners: BoxListeners, until: AbortSignal): void => {
    let near: Element | null = null;
    const enter = (spot: EditorSpot | null): void => {
      if (spot === null) return;
      near = spot.element;
      listeners.onEnter(spot);
    };
    const onFocusIn = (event: Event): void => {
      const [target] = event.composedPath();
      enter(isElement(target) ? spotOf(target) : null);
    };
    const onFocusOut = (): void => {
      window.setTimeout(() => {
        if (near === null || listeners.holdsFocus() || isIn(near, document.activeElement)) return;
        near = null;
        listeners.onLeave();
      }, LEAVE_MS);
    };
    document.addEventListener('focusin', onFocusIn, { signal: until });
    document.addEventListener('focusout', onFocusOut, { signal: until });
    enter(findHere());
  };
  return { spotOf, findHere, start };
}

/** Whether the focus is in the box; in a shadow root it is said to be on the host around. */
function isIn(box: Element, active: Element | null): boolean {
  return (
    active !== null && (box.contains(active) || active.shadowRoot?.contains(box) === true || isAround(active, box))
  );
}

function isAround(active: Element, box: Element): boolean {
  const root = box.getRootNode();
  return 'host' in root && root.host === active;
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'closest' in target;
}
