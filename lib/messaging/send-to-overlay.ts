import { browser } from '@/lib/browser';
import type { Failure } from '@/lib/errors/error-code';

import { buildEnvelope } from './envelope';
import type { OverlayMessageType, OverlayPayloadOf, OverlayReplyOf } from './message-types';

/** A frame with an overlay in it. Never the whole tab: several overlays would each capture, and the first answer would hide the rest. */
export interface OverlayFrame {
  tabId: number;
  /** 0: the page itself. */
  frameId: number;
}

/**
 * Asks the overlay of a frame. `not-delivered` when the frame has none (another site, switched off, or opened before the
 * extension was installed); never rejects.
 */
export async function sendToOverlay<T extends OverlayMessageType>(
  { tabId, frameId }: OverlayFrame,
  type: T,
  payload: OverlayPayloadOf<T>,
): Promise<OverlayReplyOf<T> | Failure> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, buildEnvelope(type, payload), { frameId });
    if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply as OverlayReplyOf<T>;
  } catch {
    // "Receiving end does not exist": the tab has no overlay. The caller has another way to capture.
  }
  return { ok: false, code: 'not-delivered' };
}
