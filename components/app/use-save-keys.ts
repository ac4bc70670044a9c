import { useEffect, useRef } from 'react';

/** Ctrl+S and Ctrl+Enter (Command on a Mac) wherever the focus is; on layouts without Latin letters the same key. */
export function useSaveKeys(onSave: () => void): void {
  const latest = useRef(onSave);
  useEffect(() => {
    latest.current = onSave;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isControl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isControl || event.isComposing) return;
      if (event.key !== 'Enter' && event.key !== 's' && event.code !== 'KeyS') return;
      // Nobody wants the page of an extension as a file.
      event.preventDefault();
      if (!event.repeat) latest.current();
    };
    // First of all: a list that is open in the editor takes Enter for itself.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
