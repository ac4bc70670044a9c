import { useEffect, useState } from 'react';

import { templateDomId } from './template-dom-id';

export interface TemplateCursor {
  /** Place among the templates listed; -1: nowhere. */
  index: number;
  id: string | null;
  /** How many steps the keyboard took: each scrolls to where it is. */
  steps: number;
  /** Says where the focus is. */
  set: (id: string) => void;
  move: (step: number) => void;
  jump: (to: 'first' | 'last') => void;
  /** Gives the focus to where the keyboard was last. */
  focus: () => void;
}

/** Where the keyboard is in the list of templates; it follows a template when the list changes. */
export function useTemplateCursor(ids: readonly string[], openId: string | null): TemplateCursor {
  const [current, setCurrent] = useState<string | null>(null);
  const [steps, setSteps] = useState(0);
  const wanted = current !== null && ids.includes(current) ? current : openId;
  const index = wanted === null ? -1 : ids.indexOf(wanted);
  const id = ids[index] ?? null;

  const goTo = (target: number): void => {
    const next = ids[Math.max(0, Math.min(target, ids.length - 1))];
    if (next === undefined) return;
    setCurrent(next);
    setSteps((count) => count + 1);
  };
  useEffect(() => {
    if (steps > 0 && id !== null) document.getElementById(templateDomId(id))?.focus({ preventScroll: true });
    // Only a step of the keyboard moves the focus.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [steps]);
  return {
    index,
    id,
    steps,
    set: setCurrent,
    move: (step) => goTo(index < 0 ? 0 : index + step),
    jump: (to) => goTo(to === 'first' ? 0 : ids.length - 1),
    focus: () => goTo(Math.max(index, 0)),
  };
}
