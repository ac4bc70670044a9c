import { browser } from '@/lib/browser';
import { clientIdSchema, type ClientId } from '@/lib/domain/ids';

const STORAGE_KEY = 'clients.focus';

/** The client whose work is looked at; null: all. Damaged values read as null; rejects only when storage itself fails. */
export async function loadClientFocus(): Promise<ClientId | null> {
  const stored = await browser.storage.local.get(STORAGE_KEY);
  return toFocus(stored[STORAGE_KEY]);
}

/** Remembered over restarts, and told to every open page. */
export async function saveClientFocus(clientId: ClientId | null): Promise<void> {
  await browser.storage.local.set({ [STORAGE_KEY]: clientId });
}

/** Calls back with every change made in any context of the extension, until `signal` aborts. */
export function watchClientFocus(onChange: (clientId: ClientId | null) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[STORAGE_KEY];
    if (area === 'local' && change !== undefined) onChange(toFocus(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function toFocus(stored: unknown): ClientId | null {
  return clientIdSchema.safeParse(stored).data ?? null;
}
