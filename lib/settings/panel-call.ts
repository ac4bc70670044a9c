import { browser } from '@/lib/browser';

/** Of this browser session: that the person called for templates beside the page, and when (milliseconds). */
const STORAGE_KEY = 'sidepanel.called';
/** A panel that opens later was opened for something else. */
const HOLDS_MS = 5000;

/** The person pressed the key or chose the menu entry for templates. */
export async function savePanelCall(): Promise<void> {
  await browser.storage.session.set({ [STORAGE_KEY]: Date.now() });
}

/** Calls back for a call of just now, and for every later one, until `signal` aborts. Rejects when storage fails. */
export async function watchPanelCalls(onCall: () => void, signal: AbortSignal): Promise<void> {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && STORAGE_KEY in changes) onCall();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  const at = (await browser.storage.session.get(STORAGE_KEY))[STORAGE_KEY];
  if (!signal.aborted && typeof at === 'number' && Date.now() - at < HOLDS_MS) onCall();
}
