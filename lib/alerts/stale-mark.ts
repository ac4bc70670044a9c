import { browser } from '@/lib/browser';

/** Of this browser session: when a page last changed something that alerts depend on (milliseconds). */
const STORAGE_KEY = 'alerts.stale';

/** Tells the background, which may be asleep, that rows were written: a change of storage wakes it, a change of the database does not. */
export async function markAlertsStale(): Promise<void> {
  await browser.storage.session.set({ [STORAGE_KEY]: Date.now() });
}

/** Calls back for every mark, until `signal` aborts. */
export function watchStaleMark(onMark: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && STORAGE_KEY in changes) onMark();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
