import { browser } from '@/lib/browser';
import { isEnvelope } from '@/lib/messaging/envelope';

import { SITE_END_MESSAGE, type SiteEnd } from './site-end';

/**
 * Runs a script of a site until the person takes the permission for it back: the browser leaves scripts that have started where
 * they are.
 */
export async function runWhileAllowed(
  { signal }: { signal: AbortSignal },
  run: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const ended = new AbortController();
  const end = (): void => ended.abort();
  const listener = (message: unknown): undefined => {
    if (!isEnvelope(message) || message.type !== SITE_END_MESSAGE) return;
    // Only the background of this extension can reach this listener.
    if ((message.payload as SiteEnd).origin === location.origin) end();
  };
  signal.addEventListener('abort', end, { once: true });
  browser.runtime.onMessage.addListener(listener);
  ended.signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
  await run(ended.signal);
}
