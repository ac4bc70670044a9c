import { browser } from '@/lib/browser';
import type { Failure } from '@/lib/errors/error-code';
import type { Sender } from '@/lib/messaging/check-sender';

type Inject = (payload: Record<string, never>, sender: Sender) => Promise<{ ok: true } | Failure>;

/** Puts the palette into the frame whose overlay asks for it; the same script on every network. */
export const injectPalette = buildInjector('/palette.js');
/** The same for the post checklist. */
export const injectChecklist = buildInjector('/checklist.js');

function buildInjector(file: '/palette.js' | '/checklist.js'): Inject {
  return async (_payload, sender) => {
    if (sender.from !== 'overlay') return { ok: false, code: 'sender-refused' };
    const { tabId, frameId } = sender;
    try {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
      return { ok: true };
    } catch {
      // The frame or tab is gone, or the person took the permission for this site back.
      return { ok: false, code: 'page-not-readable' };
    }
  };
}
