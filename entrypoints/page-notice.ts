import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { browser } from '@/lib/browser';
import { isEnvelope } from '@/lib/messaging/envelope';
import { NOTICE_MESSAGE, type NoticeContent } from '@/lib/messaging/notice';
import { send } from '@/lib/messaging/send';
import { mountNotice } from '@/lib/web-page/mount-notice';

/** Marks this script's world, so that a second injection into the same page does not answer twice. */
const MARK = '__jackdawNotice';

async function undo(undoId: string): Promise<boolean> {
  const reply = await send('posts:undo', { undoId });
  return reply.ok;
}

/** Put into a page without an overlay after a capture, to say what happened and offer Undo. Waits for `notice:show`. */
export default defineUnlistedScript(() => {
  if (MARK in globalThis) return;
  Object.defineProperty(globalThis, MARK, { value: true });
  browser.runtime.onMessage.addListener((message: unknown, _sender, sendResponse: (reply: { ok: true }) => void) => {
    if (!isEnvelope(message) || message.type !== NOTICE_MESSAGE) return undefined;
    // Only the background of this extension can reach this listener.
    mountNotice(document, message.payload as NoticeContent, undo);
    sendResponse({ ok: true });
    return true;
  });
});
