import { browser } from '@/lib/browser';
import type { Failure } from '@/lib/errors/error-code';

import { buildEnvelope } from './envelope';
import type { MessageType, PayloadOf, ReplyOf } from './message-types';

/** Waits before each further try, in milliseconds: a worker that is being started or replaced answers within a second. */
const RETRY_WAITS_MS = [50, 200, 800];

/**
 * Sends a message from one of the extension's pages to the background. Never rejects: when nobody answers after retries the
 * reply is `not-delivered`, or `context-invalidated` where the extension was reloaded under this page.
 */
export async function send<T extends MessageType>(type: T, payload: PayloadOf<T>): Promise<ReplyOf<T> | Failure> {
  const envelope = buildEnvelope(type, payload);
  for (const wait of [0, ...RETRY_WAITS_MS]) {
    // The first goes out in this very turn: a popup that closes now has said it all the same.
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (browser.runtime?.id === undefined) return { ok: false, code: 'context-invalidated' };
    const reply = await deliver(envelope);
    if (isReply(reply)) return reply as ReplyOf<T>;
  }
  return { ok: false, code: 'not-delivered' };
}

async function deliver(envelope: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch {
    // "Receiving end does not exist" while the worker starts; told apart from an answer by `undefined`, and retried.
    return undefined;
  }
}

function isReply(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
