import { useEffect, useRef } from 'react';

/** In a grid a row holds several posts; a column has a neighbour only there. */
export type MoveUnit = 'post' | 'row' | 'column';

export interface LibraryKeys {
  move: (step: number, unit: MoveUnit) => void;
  open: () => void;
  select: () => void;
  selectAll: () => void;
  remove: () => void;
  tag: () => void;
  clear: () => void;
  undo: () => void;
  search: () => void;
  jump: (to: 'first' | 'last') => void;
}

/** Places that have keys of their own. */
const OWN_KEYS =
  'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]';

/** Keys that move or open only while nothing else has the focus. */
function isAtList(target: Element): boolean {
  return target === document.body || target.closest('[role="grid"]') !== null || target.id === 'content';
}

type KeyAction = (keys: LibraryKeys) => void;

const ANYWHERE: Record<string, KeyAction> = {
  j: (keys) => keys.move(1, 'post'),
  k: (keys) => keys.move(-1, 'post'),
  x: (keys) => keys.select(),
  t: (keys) => keys.tag(),
  '/': (keys) => keys.search(),
  Delete: (keys) => keys.remove(),
  Escape: (keys) => keys.clear(),
};

const AT_LIST: Record<string, KeyAction> = {
  ArrowDown: (keys) => keys.move(1, 'row'),
  ArrowUp: (keys) => keys.move(-1, 'row'),
  ArrowRight: (keys) => keys.move(1, 'column'),
  ArrowLeft: (keys) => keys.move(-1, 'column'),
  Home: (keys) => keys.jump('first'),
  End: (keys) => keys.jump('last'),
  Enter: (keys) => keys.open(),
  ' ': (keys) => keys.select(),
};

const WITH_CONTROL: Record<string, KeyAction> = {
  a: (keys) => keys.selectAll(),
  z: (keys) => keys.undo(),
};

/** The letter typed; on a layout without Latin letters (Russian) the one that stands on the key. */
function keyName({ key, code }: KeyboardEvent): string {
  if (/^[a-z/]$/i.test(key) || key.length > 1) return key.length === 1 ? key.toLowerCase() : key;
  if (code === 'Slash') return '/';
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}

function findAction(event: KeyboardEvent, target: Element): KeyAction | undefined {
  const name = keyName(event);
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return event.shiftKey ? undefined : WITH_CONTROL[name];
  return ANYWHERE[name] ?? (isAtList(target) ? AT_LIST[name] : undefined);
}

/** The Library's keyboard; silent while the person types or has a menu or dialog open. */
export function useLibraryKeys(keys: LibraryKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || event.isComposing || !(target instanceof Element)) return;
      if (target.closest(OWN_KEYS) !== null) return;
      const action = findAction(event, target);
      if (action === undefined) return;
      event.preventDefault();
      action(latest.current);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
