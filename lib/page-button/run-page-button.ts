import { browser } from '@/lib/browser';
import { pickLocale, setInterfaceLocale } from '@/lib/i18n/locale';
import { isEnvelope } from '@/lib/messaging/envelope';
import { sendFromOverlay } from '@/lib/messaging/send-from-overlay';
import { loadOverlaySettings, type OverlaySettings } from '@/lib/settings/overlay-settings';

import { startPageButton } from './start-page-button';

/** The page button with the extension's messaging and language, in a content script. */
export async function runPageButton(signal: AbortSignal): Promise<void> {
  applyLanguage(await loadOverlaySettings());
  if (signal.aborted) return;
  const button = startPageButton({ page: { document, window }, send: sendFromOverlay, signal });
  const listener = (message: unknown): undefined => {
    if (!isEnvelope(message) || message.type !== 'overlay:settings') return;
    // Only the background of this extension can reach this listener.
    applyLanguage(message.payload as OverlaySettings);
    button.redraw();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

function applyLanguage({ locale }: OverlaySettings): void {
  setInterfaceLocale(locale ?? pickLocale(navigator));
}
