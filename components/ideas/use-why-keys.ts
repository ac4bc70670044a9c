import { useEffect, useRef } from 'react';

import { IDEA_REASONS, type IdeaReason } from '@/lib/domain/plan-vocabulary';

export interface WhyKeys {
  toggle: (reason: IdeaReason) => void;
  submit: () => void;
}

/** Digits belong to the text where one is typed. */
function reasonOf({ key, target }: KeyboardEvent): IdeaReason | undefined {
  return target instanceof HTMLInputElement ? undefined : IDEA_REASONS.find((_, index) => key === String(index + 1));
}

/** Buttons that are no reasons have an Enter of their own; on a reason it would choose it, which the blank and its digit do. */
function submits({ key, target }: KeyboardEvent): boolean {
  const isOwnButton = target instanceof HTMLButtonElement && !target.hasAttribute('aria-pressed');
  return key === 'Enter' && !isOwnButton;
}

/** 1 to 4 choose, Enter saves, wherever the focus is: the question is all the page listens to. */
export function useWhyKeys(keys: WhyKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      const reason = reasonOf(event);
      if (reason !== undefined) latest.current.toggle(reason);
      else if (submits(event)) latest.current.submit();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
