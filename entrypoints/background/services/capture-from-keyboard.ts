import type { Browser } from '@/lib/browser';
import { browser } from '@/lib/browser';
import { sendToOverlay } from '@/lib/messaging/send-to-overlay';

import { capturePage } from './capture-page';
import { tellOutcome } from './tell-outcome';

/** `capture-post`: the post under the pointer or in view, where the tab has an overlay; on any other page the page itself. */
export async function captureFromKeyboard(command: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const tabId = tab?.id ?? (await findActiveTab());
  if (tabId === null) return;
  if (command === 'capture-post') {
    const reply = await sendToOverlay(tabId, 'overlay:capture-in-view', { method: 'keyboard' });
    // Whatever else it answers, the overlay has told the person.
    if (reply.ok || reply.code !== 'not-delivered') return;
  }
  await tellOutcome(tabId, await capturePage({ tabId, method: 'keyboard' }), 'page');
}

/** Firefox before 126 hands no tab to the listener. */
async function findActiveTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
