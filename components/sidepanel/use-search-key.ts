import { useEffect } from 'react';

import { report } from '@/lib/errors/report';
import { watchPanelCalls } from '@/lib/settings/panel-call';

/** Ctrl+K (Cmd+K) anywhere in the panel leads to the search, and so does the browser's key or menu entry for replies. */
export function useSearchKey(onPress: () => void): void {
  useEffect(() => {
    const ended = new AbortController();
    const onKeyDown = (event: KeyboardEvent): void => {
      const isCalled = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyK';
      if (!isCalled) return;
      event.preventDefault();
      onPress();
    };
    document.addEventListener('keydown', onKeyDown, { signal: ended.signal });
    watchPanelCalls(onPress, ended.signal).catch((error: unknown) => report(error, 'sidepanel:called'));
    return () => ended.abort();
  }, [onPress]);
}
