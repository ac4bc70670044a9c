import { browser } from '@/lib/browser';
import { report } from '@/lib/errors/report';
import { isEnvelope } from '@/lib/messaging/envelope';
import { sendFromOverlay } from '@/lib/messaging/send-from-overlay';
import type { PostLocator } from '@/lib/networks/contract';
import { loadOverlaySettings } from '@/lib/settings/overlay-settings';

import type { LoadCaptureKit } from './capture-kit';
import type { OverlayAnswers } from './overlay-answers';
import { type Overlay, startOverlay } from './start-overlay';

/** Where the overlay runs: which part of the adapter it has at hand, and how it comes by the rest. */
export interface OverlayScript {
  locator: PostLocator;
  loadKit: LoadCaptureKit;
  signal: AbortSignal;
}

/**
 * The overlay with the extension's messaging and settings, in a content script or on the practice page. Changed settings come
 * from the background: listening to the storage area itself costs every page about a millisecond. null: ended meanwhile.
 */
export async function runOverlay({ locator, loadKit, signal }: OverlayScript): Promise<Overlay | null> {
  const settings = await loadOverlaySettings();
  if (signal.aborted) return null;
  const overlay = startOverlay({
    locator,
    loadKit,
    page: { document, window },
    send: sendFromOverlay,
    settings,
    onFault: (error, where) => void report(error, where),
    signal,
  });
  answerRequests(overlay.answers, signal);
  return overlay;
}

function answerRequests(answers: OverlayAnswers, signal: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, sendResponse: (reply: unknown) => void): true | undefined => {
    if (!isEnvelope(message) || !isRequest(answers, message.type)) return undefined;
    // Only our own background and pages can send here; what they send is typed at their end.
    const answer = answers[message.type] as (payload: unknown) => Promise<unknown>;
    void answer(message.payload).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

function isRequest(answers: OverlayAnswers, type: string): type is keyof OverlayAnswers {
  return Object.hasOwn(answers, type);
}
