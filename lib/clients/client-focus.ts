import { browser } from '@/lib/browser';
import { storedAhead } from '@/lib/db/day-ahead';
import { clientIdSchema, type ClientId } from '@/lib/domain/ids';
import { CLIENT_FOCUS_KEY } from '@/lib/settings/stored-keys';

/** The client whose work is looked at; null: all. Damaged values read as null; rejects only when storage itself fails. */
export async function loadClientFocus(): Promise<ClientId | null> {
  const stored = await browser.storage.local.get(CLIENT_FOCUS_KEY);
  return toFocus(stored[CLIENT_FOCUS_KEY]);
}

/** The same, where it was read ahead of the window; `undefined`: it was not. */
export function clientFocusAhead(): ClientId | null | undefined {
  const ahead = storedAhead(CLIENT_FOCUS_KEY);
  return ahead === undefined ? undefined : toFocus(ahead.value);
}

/** Remembered over restarts, and told to every open page. */
export async function saveClientFocus(clientId: ClientId | null): Promise<void> {
  await browser.storage.local.set({ [CLIENT_FOCUS_KEY]: clientId });
}

/** Calls back with every change made in any context of the extension, until `signal` aborts. */
export function watchClientFocus(onChange: (clientId: ClientId | null) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[CLIENT_FOCUS_KEY];
    if (area === 'local' && change !== undefined) onChange(toFocus(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function toFocus(stored: unknown): ClientId | null {
  return clientIdSchema.safeParse(stored).data ?? null;
}
