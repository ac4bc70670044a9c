import { sendFromOverlay } from '@/lib/messaging/send-from-overlay';
import type { PostLocator } from '@/lib/networks/contract';

import { createKitLoader } from './kit-handover';
import { runOverlay } from './run-overlay';

/** The overlay as an always-on content script; each network's entry calls it with its own locator. */
export async function runAlwaysOn(locator: PostLocator, { signal }: { signal: AbortSignal }): Promise<void> {
  await runOverlay({ locator, loadKit: createKitLoader(sendFromOverlay), signal });
}
