import type { Browser } from '@/lib/browser';
import { browser } from '@/lib/browser';

import { captureTab } from './capture-page';
import { tellOutcome } from './tell-outcome';

/**
 * A keyboard command. `capture-post`: the post under the pointer or in view, where the network has one; on any other page, as
 * with `capture-page`, the page itself.
 */
export async function captureFromKeyboard(command: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (command !== 'capture-post' && command !== 'capture-page') return;
  const tabId = tab?.id ?? (await findActiveTab());
  if (tabId === null) return;
  const order =
    command === 'capture-post'
      ? ({ prefer: 'overlay:capture-in-view', onlyPost: true } as const)
      : ({ prefer: 'overlay:capture-page' } as const);
  await tellOutcome(tabId, await captureTab(tabId, { method: 'keyboard', ...order }), 'page');
}

/** Firefox before 126 hands no tab to the listener. */
async function findActiveTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
