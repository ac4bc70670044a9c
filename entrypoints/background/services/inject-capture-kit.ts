import { browser } from '@/lib/browser';
import type { Failure } from '@/lib/errors/error-code';
import type { Sender } from '@/lib/messaging/check-sender';

/**
 * Puts the readers and tools of a network into the frame whose overlay asks for them. Which script that is follows from who
 * asks, never from what it says.
 */
export async function injectCaptureKit(
  _payload: Record<string, never>,
  sender: Sender,
): Promise<{ ok: true } | Failure> {
  if (sender.from !== 'overlay') return { ok: false, code: 'sender-refused' };
  const { tabId, frameId, network } = sender;
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      // One script per network with an overlay: entrypoints/capture-<network>.ts.
      files: [`/capture-${network}.js`],
    });
    return { ok: true };
  } catch {
    // The frame or tab is gone, or the person took the permission for this site back.
    return { ok: false, code: 'page-not-readable' };
  }
}
