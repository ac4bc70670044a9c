import { browser } from '@/lib/browser';
import type { Failure } from '@/lib/errors/error-code';
import type { Sender } from '@/lib/messaging/check-sender';

/** One script per network with an overlay; `entrypoints/capture-<network>.ts`. */
const scripts = {
  bluesky: '/capture-bluesky.js',
  facebook: '/capture-facebook.js',
  instagram: '/capture-instagram.js',
  mastodon: '/capture-mastodon.js',
  ok: '/capture-ok.js',
  pinterest: '/capture-pinterest.js',
  reddit: '/capture-reddit.js',
  telegram: '/capture-telegram.js',
  threads: '/capture-threads.js',
  tiktok: '/capture-tiktok.js',
  vk: '/capture-vk.js',
  x: '/capture-x.js',
  youtube: '/capture-youtube.js',
} as const;

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
  if (!hasScript(network)) return { ok: false, code: 'not-found' };
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [scripts[network]],
    });
    return { ok: true };
  } catch {
    // The frame or tab is gone, or the person took the permission for this site back.
    return { ok: false, code: 'page-not-readable' };
  }
}

function hasScript(network: string): network is keyof typeof scripts {
  return Object.hasOwn(scripts, network);
}
