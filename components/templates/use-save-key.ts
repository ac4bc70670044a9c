import { useEffect, useRef } from 'react';

/** Ctrl+S (Command on a Mac) wherever the focus is; on layouts without Latin letters the same key. */
export function useSaveKey(onSave: () => void): void {
  const latest = useRef(onSave);
  useEffect(() => {
    latest.current = onSave;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isControl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isControl || (event.key !== 's' && event.code !== 'KeyS')) return;
      // Nobody wants the page of an extension as a file.
      event.preventDefault();
      if (!event.repeat) latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
