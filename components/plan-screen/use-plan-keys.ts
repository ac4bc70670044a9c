import { useEffect, useRef } from 'react';

import { type KeyTables, usePageKeys } from '@/components/app/use-page-keys';

import type { CursorStep } from './use-grid-cursor';

export interface PlanKeys {
  step: (step: CursorStep) => void;
  /** Alt and an arrow: takes the item along. */
  carry: (step: CursorStep) => void;
  page: (step: -1 | 1) => void;
  today: () => void;
  open: () => void;
  create: () => void;
  finish: () => void;
  move: () => void;
  hold: () => void;
  remove: () => void;
  select: () => void;
  clear: () => void;
  search: () => void;
  write: () => void;
  help: () => void;
  undo: () => void;
}

const isAtPlan = (target: Element): boolean =>
  target === document.body || target.id === 'content' || target.matches('[data-plan-item], [data-plan-day]');

const TABLES: KeyTables<PlanKeys> = {
  isAtList: isAtPlan,
  anywhere: {
    n: (keys) => keys.create(),
    m: (keys) => keys.move(),
    h: (keys) => keys.hold(),
    d: (keys) => keys.finish(),
    x: (keys) => keys.select(),
    t: (keys) => keys.today(),
    '/': (keys) => keys.search(),
    '+': (keys) => keys.write(),
    PageUp: (keys) => keys.page(-1),
    PageDown: (keys) => keys.page(1),
  },
  atList: {
    ArrowLeft: (keys) => keys.step('left'),
    ArrowRight: (keys) => keys.step('right'),
    ArrowUp: (keys) => keys.step('up'),
    ArrowDown: (keys) => keys.step('down'),
    Enter: (keys) => keys.open(),
    ' ': (keys) => keys.finish(),
    Delete: (keys) => keys.remove(),
    Escape: (keys) => keys.clear(),
  },
  withControl: { z: (keys) => keys.undo() },
};

const CARRIES: Readonly<Record<string, CursorStep>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]';

/** The plan's keyboard. Alt with arrows, which elsewhere mean the browser's history, carry the item; "?" shows all keys. */
export function usePlanKeys(keys: PlanKeys): void {
  usePageKeys(keys, TABLES);
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    // Before the keys of the page: on most layouts "?" stands on the key of "/".
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target, key, altKey } = event;
      if (event.defaultPrevented || !(target instanceof Element) || target.closest(FIELDS) !== null) return;
      const carry = altKey && isAtPlan(target) ? CARRIES[key] : undefined;
      const isHelp = key === '?' && !altKey && !event.ctrlKey && !event.metaKey;
      if (carry === undefined && !isHelp) return;
      event.preventDefault();
      if (carry === undefined) latest.current.help();
      else latest.current.carry(carry);
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
