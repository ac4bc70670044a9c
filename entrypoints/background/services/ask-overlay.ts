import { browser } from '@/lib/browser';
import type { Failure } from '@/lib/errors/error-code';
import type { OverlayMessageType, OverlayPayloadOf, OverlayReplyOf } from '@/lib/messaging/message-types';
import { sendToOverlay } from '@/lib/messaging/send-to-overlay';
import { networkOfUrl } from '@/lib/networks/network-of-url';

/**
 * The answer of the first overlay in a tab that has a post: the page's own, else those in its frames (t.me shows a single
 * post in a frame). `no-post-here`: none of them has one; `not-delivered`: there is no overlay. Of any other failure the
 * overlay has told the person.
 */
export async function askOverlay<T extends OverlayMessageType>(
  tabId: number,
  type: T,
  payload: OverlayPayloadOf<T>,
): Promise<OverlayReplyOf<T> | Failure> {
  const own = await sendToOverlay({ tabId, frameId: 0 }, type, payload);
  if (!isWithoutPost(own)) return own;
  for (const frameId of await listNetworkFrames(tabId)) {
    const reply = await sendToOverlay({ tabId, frameId }, type, payload);
    if (!isWithoutPost(reply)) return reply;
  }
  return own;
}

/** The page has no post to give, whether an overlay says so or there is none to ask. */
export function isWithoutPost(reply: { ok: true } | Failure): boolean {
  return !reply.ok && (reply.code === 'not-delivered' || reply.code === 'no-post-here');
}

/** Frames inside the page that are on a network's host, as far as scripts of ours may enter them. */
async function listNetworkFrames(tabId: number): Promise<number[]> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => location.href,
    });
    return frames.filter(({ frameId, result }) => frameId !== 0 && isOnNetwork(result)).map(({ frameId }) => frameId);
  } catch {
    // The page itself may not be entered: then no overlay of ours is in it either.
    return [];
  }
}

function isOnNetwork(address: unknown): boolean {
  const url = typeof address === 'string' ? URL.parse(address) : null;
  return url !== null && networkOfUrl(url) !== null;
}
