import { useCallback, useEffect, useState } from 'react';

import { replyDomId } from './reply-dom-id';

export interface ReplyCursor {
  /** Place in `ids`; -1: nowhere. */
  index: number;
  id: string | null;
  /** How many steps the keyboard took: it scrolls, the mouse does not. */
  steps: number;
  /** Puts the keyboard there without moving the focus. */
  set: (id: string) => void;
  move: (step: number) => void;
  jump: (to: 'first' | 'last') => void;
}

interface Place {
  tab: string;
  id: string | null;
  /** Where it stood when it was chosen. */
  index: number;
}

/** A comment that leaves takes the focus with it; the keyboard then goes on with the one that came into its place. */
function isFocusFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.id === 'content';
}

function focusReply(id: string): void {
  document.getElementById(replyDomId(id))?.focus({ preventScroll: true });
}

/** Where the keyboard is in a tab of the queue; another tab begins nowhere. */
export function useReplyCursor(ids: readonly string[], tab: string): ReplyCursor {
  const [place, setPlace] = useState<Place>({ tab, id: null, index: -1 });
  const [steps, setSteps] = useState(0);
  const { id, index: lastIndex } = place.tab === tab ? place : { id: null, index: -1 };
  const found = id === null ? -1 : ids.indexOf(id);
  const index = found >= 0 || id === null ? found : Math.min(lastIndex, ids.length - 1);
  const current = ids[index] ?? null;

  const set = useCallback((picked: string) => setPlace({ tab, id: picked, index: ids.indexOf(picked) }), [ids, tab]);
  const goTo = (target: number): void => {
    const next = ids[Math.max(0, Math.min(target, ids.length - 1))];
    if (next === undefined) return;
    set(next);
    setSteps((count) => count + 1);
  };
  useEffect(() => {
    if (steps > 0 && current !== null) focusReply(current);
    // Only a step of the keyboard moves the focus.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [steps]);
  useEffect(() => {
    if (current !== null && isFocusFree()) focusReply(current);
  }, [current]);
  return {
    index,
    id: current,
    steps,
    set,
    move: (step) => goTo(index < 0 ? 0 : index + step),
    jump: (to) => goTo(to === 'first' ? 0 : ids.length - 1),
  };
}
