import type { Browser } from '@/lib/browser';
import { browser } from '@/lib/browser';
import { errorCodeOf } from '@/lib/db/errors';
import type { Failure } from '@/lib/errors/error-code';
import { report } from '@/lib/errors/report';
import { networkOfUrl } from '@/lib/networks/network-of-url';
import { type AllowedSite, loadAllowedSites } from '@/lib/sites/allowed-sites';
import type { z } from '@/lib/zod';

import { identifySender, type Sender } from './check-sender';
import { isEnvelope } from './envelope';
import { isAllowed } from './message-rights';
import type { AnyReply, MessageType, PayloadOf, ReplyOf } from './message-types';
import { protocolSchemas } from './protocol-schema';

/** One service per message. Expected failures are returned as `{ok: false, code}`; a thrown error is a full disk or a bug. */
export type Handlers = {
  [T in MessageType]: (payload: PayloadOf<T>, sender: Sender) => Promise<ReplyOf<T>>;
};

/**
 * Listens for every message of the protocol. Call it in the first turn of the background script: a worker that is started by
 * a message only delivers it to listeners registered by then.
 */
export function receiveMessages(handlers: Handlers): void {
  // `return true` plus `sendResponse` is the one form that Chrome, Firefox, the polyfill and the fake browser of the tests
  // all understand (the fake browser ignores promises).
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: AnyReply) => void) => {
    if (!isEnvelope(message) || !isMessageType(message.type)) return undefined;
    void answer(handlers, { type: message.type, payload: message.payload }, sender).then(sendResponse);
    return true;
  });
}

function isMessageType(type: string): type is MessageType {
  return Object.hasOwn(protocolSchemas, type);
}

async function answer<T extends MessageType>(
  handlers: Handlers,
  message: { type: T; payload: unknown },
  rawSender: Browser.runtime.MessageSender,
): Promise<ReplyOf<T> | Failure> {
  try {
    const own = { id: browser.runtime.id, url: new URL(browser.runtime.getURL('/')) };
    const sender = identifySender(rawSender, own, await loadSitesFor(rawSender));
    if (sender === null) return refused;
    const schema: z.ZodType<PayloadOf<T>> = protocolSchemas[message.type];
    const payload = schema.safeParse(message.payload);
    if (!payload.success) return { ok: false, code: 'reading-invalid' };
    if (!isAllowed(message.type, payload.data, sender)) return refused;
    return await handlers[message.type](payload.data, sender);
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'unexpected') await report(error, message.type);
    return { ok: false, code };
  }
}

/** What was allowed matters only outside the networks' own hosts: on those nobody waits for the storage. */
async function loadSitesFor({ url }: Browser.runtime.MessageSender): Promise<AllowedSite[]> {
  const address = url?.startsWith('https:') === true ? URL.parse(url) : null;
  return address === null || networkOfUrl(address) !== null ? [] : loadAllowedSites();
}

const refused: Failure = { ok: false, code: 'sender-refused' };
