import { browser } from '@/lib/browser';
import { buildEnvelope } from '@/lib/messaging/envelope';
import type { OverlaySettings } from '@/lib/settings/overlay-settings';

/** Tells every overlay of every tab; tabs without one have nobody to hear it. */
export async function tellSettings(settings: OverlaySettings): Promise<void> {
  const tabs = await browser.tabs.query({});
  const message = buildEnvelope('overlay:settings', settings);
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  // Without a frame id all frames of the tab hear it: t.me shows posts in frames. A tab without an overlay rejects, and that is its answer.
  await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, message)));
}
