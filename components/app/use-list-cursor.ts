import { useCallback, useEffect, useState } from 'react';

export interface ListCursor {
  /** Place in the list; -1: nowhere. */
  index: number;
  id: string | null;
  /** How many steps the keyboard took: it scrolls, the mouse does not. */
  steps: number;
  /** Says where the focus is, without moving it. */
  set: (id: string) => void;
  move: (step: number) => void;
  jump: (to: 'first' | 'last') => void;
  /** Gives the focus to where the keyboard was last. */
  focus: () => void;
}

export interface ListCursorOptions {
  /** Which of several lists this is; another begins nowhere. */
  scope?: string;
  /** Where the keyboard is while it was nowhere: what stands open beside the list. */
  openId?: string | null;
  /** The `id` of the element that takes the focus. Keep it outside the component. */
  domIdOf: (id: string) => string;
}

interface Place {
  scope: string;
  id: string | null;
  /** Where it stood when it was chosen. */
  index: number;
}

/** What leaves the list takes the focus with it; the keyboard then goes on with what came into its place. */
function isFocusFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.id === 'content';
}

function findIndex(ids: readonly string[], place: Place | null, openId: string | null): number {
  const found = place?.id === null || place === null ? -1 : ids.indexOf(place.id);
  if (found >= 0) return found;
  const opened = openId === null ? -1 : ids.indexOf(openId);
  if (opened >= 0 || place === null || place.id === null) return opened;
  return Math.min(place.index, ids.length - 1);
}

/** Where the keyboard is in a list; it follows its item when the list changes. */
export function useListCursor(ids: readonly string[], options: ListCursorOptions): ListCursor {
  const { scope = '', openId = null, domIdOf } = options;
  const [stored, setPlace] = useState<Place>({ scope, id: null, index: -1 });
  const [steps, setSteps] = useState(0);
  const place = stored.scope === scope ? stored : null;
  const index = findIndex(ids, place, openId);
  const id = ids[index] ?? null;
  const wasChosen = place !== null && place.id !== null;

  const set = useCallback(
    (picked: string) => setPlace({ scope, id: picked, index: ids.indexOf(picked) }),
    [ids, scope],
  );
  const goTo = (target: number): void => {
    const next = ids[Math.max(0, Math.min(target, ids.length - 1))];
    if (next === undefined) return;
    set(next);
    setSteps((count) => count + 1);
  };
  const focusOn = (target: string): void => document.getElementById(domIdOf(target))?.focus({ preventScroll: true });
  useEffect(() => {
    if (steps > 0 && id !== null) focusOn(id);
    // Only a step of the keyboard moves the focus.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [steps]);
  useEffect(() => {
    if (wasChosen && id !== null && isFocusFree()) focusOn(id);
    // Only what takes another's place takes its focus.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id]);
  return {
    index,
    id,
    steps,
    set,
    move: (step) => goTo(index < 0 ? 0 : index + step),
    jump: (to) => goTo(to === 'first' ? 0 : ids.length - 1),
    focus: () => goTo(Math.max(index, 0)),
  };
}
