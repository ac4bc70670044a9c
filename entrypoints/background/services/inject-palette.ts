import { browser } from '@/lib/browser';
import type { Failure } from '@/lib/errors/error-code';
import type { Sender } from '@/lib/messaging/check-sender';

/** Puts the palette into the frame whose overlay asks for it; the same script on every network. */
export async function injectPalette(_payload: Record<string, never>, sender: Sender): Promise<{ ok: true } | Failure> {
  if (sender.from !== 'overlay') return { ok: false, code: 'sender-refused' };
  const { tabId, frameId } = sender;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/palette.js'] });
    return { ok: true };
  } catch {
    // The frame or tab is gone, or the person took the permission for this site back.
    return { ok: false, code: 'page-not-readable' };
  }
}
