import type { Browser } from '@/lib/browser';
import { browser } from '@/lib/browser';
import type { Failure } from '@/lib/errors/error-code';
import { report } from '@/lib/errors/report';

import { identifySender, type Sender } from './check-sender';
import { isEnvelope } from './envelope';
import { isAllowed } from './message-rights';
import type { AnyReply, MessageType, PayloadOf, ReplyOf } from './message-types';
import { protocolSchemas } from './protocol-schema';

/** One service per message. Expected failures are returned as `{ok: false, code}`; whatever is thrown is a bug. */
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

async function answer(
  handlers: Handlers,
  message: { type: MessageType; payload: unknown },
  rawSender: Browser.runtime.MessageSender,
): Promise<AnyReply> {
  try {
    const sender = identifySender(rawSender, new URL(browser.runtime.getURL('/')), browser.runtime.id);
    if (sender === null) return refused;
    return await dispatch(handlers, message, sender);
  } catch (error) {
    await report(error, message.type);
    return { ok: false, code: 'unexpected' };
  }
}

async function dispatch<T extends MessageType>(
  handlers: Handlers,
  message: { type: T; payload: unknown },
  sender: Sender,
): Promise<AnyReply> {
  const parsed = protocolSchemas[message.type].safeParse(message.payload);
  if (!parsed.success) return { ok: false, code: 'reading-invalid' };
  // The schema of a type parses to the payload of that type; TypeScript does not follow the correlation through the table.
  const payload = parsed.data as PayloadOf<T>;
  if (!isAllowed(message.type, payload, sender)) return refused;
  return handlers[message.type](payload, sender);
}

const refused: Failure = { ok: false, code: 'sender-refused' };
