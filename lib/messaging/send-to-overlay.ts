import { browser } from '@/lib/browser';
import type { Failure } from '@/lib/errors/error-code';

import { buildEnvelope } from './envelope';
import type { OverlayMessageType, OverlayPayloadOf, OverlayReplyOf } from './message-types';

/**
 * Asks the overlay of a tab. `not-delivered` when the tab has none (another site, switched off, or opened before the
 * extension was installed); never rejects.
 */
export async function sendToOverlay<T extends OverlayMessageType>(
  tabId: number,
  type: T,
  payload: OverlayPayloadOf<T>,
): Promise<OverlayReplyOf<T> | Failure> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, buildEnvelope(type, payload));
    if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply as OverlayReplyOf<T>;
  } catch {
    // "Receiving end does not exist": the tab has no overlay. The caller has another way to capture.
  }
  return { ok: false, code: 'not-delivered' };
}
