import { browser } from '@/lib/browser';
import type { Failure } from '@/lib/errors/error-code';

import { buildEnvelope } from './envelope';
import type { Protocol } from './protocol';

/** Sends one request to the background; injected into the overlay, so that a test or the practice page can bring its own. */
export type OverlaySend = <T extends keyof Protocol>(
  type: T,
  payload: Parameters<Protocol[T]>[0],
) => Promise<ReturnType<Protocol[T]> | Failure>;

/** Waits before each further try, in milliseconds: three tries, and it is said within 3 s that nobody is there. */
const RETRY_WAITS_MS = [200, 800];
/** A worker that took the message but died over it never answers; a cold one that opens the database needs about 1 s. */
const ANSWER_TIMEOUT_MS = 10_000;

/** Somebody took the message and stayed silent: asking again would only double the wait. */
const silent: Failure = { ok: false, code: 'not-delivered' };

/**
 * Never rejects: `not-delivered` when nobody answered after retries, `context-invalidated` when the extension was reloaded or
 * updated under this page. Retries are safe for captures because they carry the `requestId` of the click.
 */
export const sendFromOverlay: OverlaySend = async (type, payload) => {
  const envelope = buildEnvelope(type, payload);
  for (const wait of [0, ...RETRY_WAITS_MS]) {
    if (wait > 0) await delay(wait);
    if (!isContextAlive()) return { ok: false, code: 'context-invalidated' };
    const reply = await Promise.race([deliver(envelope), delay(ANSWER_TIMEOUT_MS).then(() => silent)]);
    // The receiver answers each type with the reply of that type (handlers table); the wire has no types.
    if (isReply(reply)) return reply as ReturnType<Protocol[typeof type]>;
  }
  return { ok: false, code: isContextAlive() ? 'not-delivered' : 'context-invalidated' };
};

/** After a reload of the extension `runtime.id` is gone in Chrome; in Firefox touching the API of a dead context throws. */
export function isContextAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // "can't access dead object": the answer is what the function returns.
    return false;
  }
}

async function deliver(envelope: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch {
    // "Receiving end does not exist" while the worker starts, "message port closed" when it dies: both are retried.
    return undefined;
  }
}

function isReply(reply: unknown): reply is { ok: boolean } {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
