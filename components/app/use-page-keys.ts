import { useEffect, useRef } from 'react';

type KeyAction<Keys> = (keys: Keys) => void;

/** What each key does, by its Latin letter or its name ("ArrowDown"). */
export interface KeyTables<Keys> {
  anywhere: Readonly<Record<string, KeyAction<Keys>>>;
  /** Only where `isAtList` says so. */
  atList: Readonly<Record<string, KeyAction<Keys>>>;
  /** With Ctrl, or Command on a Mac. */
  withControl: Readonly<Record<string, KeyAction<Keys>>>;
  /** Keys that move or open do so only while nothing else has the focus. */
  isAtList: (target: Element) => boolean;
}

/** Places that have keys of their own. */
const OWN_KEYS =
  'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]';

/** The letter typed; on a layout without Latin letters (Russian) the one that stands on the key. */
function keyName({ key, code }: KeyboardEvent): string {
  if (/^[a-z/]$/i.test(key) || key.length > 1) return key.length === 1 ? key.toLowerCase() : key;
  if (code === 'Slash') return '/';
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}

function findAction<Keys>(event: KeyboardEvent, target: Element, tables: KeyTables<Keys>): KeyAction<Keys> | undefined {
  const name = keyName(event);
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return event.shiftKey ? undefined : tables.withControl[name];
  return tables.anywhere[name] ?? (tables.isAtList(target) ? tables.atList[name] : undefined);
}

/** The keyboard of a screen; silent while the person types or has a menu or dialog open. Keep `tables` outside the component. */
export function usePageKeys<Keys>(keys: Keys, tables: KeyTables<Keys>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || event.isComposing || !(target instanceof Element)) return;
      if (target.closest(OWN_KEYS) !== null) return;
      const action = findAction(event, target, tables);
      if (action === undefined) return;
      event.preventDefault();
      action(latest.current);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [tables]);
}
