import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Browser } from '@/lib/browser';
import { buildEnvelope } from '@/lib/messaging/envelope';

type MessageSender = Browser.runtime.MessageSender;

/** `undefined` takes a field away. */
type Overrides = { [K in keyof MessageSender]?: MessageSender[K] | undefined };

const tab = { id: 7 } as Browser.tabs.Tab;

/** A content script in a tab at this address, as the browser describes it. */
export function overlayAt(url: string, overrides: Overrides = {}): MessageSender {
  const sender = { id: fakeBrowser.runtime.id, url, origin: new URL(url).origin, tab, frameId: 0 };
  return { ...sender, ...overrides } as MessageSender;
}

/** One of the extension's own pages. */
export function pageAt(path: string): MessageSender {
  const url = fakeBrowser.runtime.getURL(path);
  return { id: fakeBrowser.runtime.id, url, origin: `chrome-extension://${fakeBrowser.runtime.id}` };
}

/** Hands a raw message to the registered listeners as the browser would; `undefined` when none of them answers. */
export async function deliverRaw(message: unknown, sender: MessageSender): Promise<unknown> {
  return new Promise((resolve, reject) => {
    fakeBrowser.runtime.onMessage
      .trigger(message, sender, resolve)
      .then((results: unknown[]) => (results.includes(true) ? undefined : resolve(undefined)))
      .catch(reject);
  });
}

export function deliver(type: string, payload: unknown, sender: MessageSender): Promise<unknown> {
  // Messages are copied between processes: what does not survive that must not pass a test.
  return deliverRaw(structuredClone(buildEnvelope(type, payload)), sender);
}
