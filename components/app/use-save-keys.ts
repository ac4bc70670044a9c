import { useEffect, useRef } from 'react';

/** Who listens; the last one is in front. */
const listeners: object[] = [];

/**
 * Ctrl+S and Ctrl+Enter (Command on a Mac) wherever the focus is; on layouts without Latin letters the same key. What opened last
 * has them until it closes: saving what lies behind it would lose what is in front.
 */
export function useSaveKeys(onSave: () => void): void {
  const latest = useRef(onSave);
  useEffect(() => {
    latest.current = onSave;
  });
  useEffect(() => {
    const listener = {};
    listeners.push(listener);
    const onKeyDown = (event: KeyboardEvent): void => {
      const isControl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isControl || event.isComposing || listeners.at(-1) !== listener) return;
      if (event.key !== 'Enter' && event.key !== 's' && event.code !== 'KeyS') return;
      // Nobody wants the page of an extension as a file.
      event.preventDefault();
      if (!event.repeat) latest.current();
    };
    // First of all: a list that is open in the editor takes Enter for itself.
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      listeners.splice(listeners.indexOf(listener), 1);
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, []);
}
