import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { sendFromOverlay } from '@/lib/messaging/send-from-overlay';

const { id, sendMessage: original } = fakeBrowser.runtime;

/** The browser's side: what each try meets, the last one for all further tries. */
function deliverBy(...tries: (() => Promise<unknown>)[]) {
  const calls: unknown[] = [];
  const sendMessage = (message: unknown): Promise<unknown> => {
    calls.push(message);
    return (tries[calls.length - 1] ?? tries.at(-1)!)();
  };
  Object.assign(fakeBrowser.runtime, { sendMessage });
  return calls;
}
const answer = (reply: unknown) => () => Promise.resolve(reply);
const refuse = (message: string) => () => Promise.reject(new Error(message));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  Object.assign(fakeBrowser.runtime, { sendMessage: original });
  Object.defineProperty(fakeBrowser.runtime, 'id', { value: id, configurable: true });
});

async function send() {
  const reply = sendFromOverlay('posts:undo', { undoId: 'u' });
  await vi.advanceTimersByTimeAsync(3000);
  return reply;
}

describe('sendFromOverlay', () => {
  it('hands over the reply', async () => {
    const calls = deliverBy(answer({ ok: true }));
    expect(await send()).toEqual({ ok: true });
    expect(calls).toEqual([{ jackdaw: 1, type: 'posts:undo', payload: { undoId: 'u' } }]);
  });

  it('tries again while the worker starts', async () => {
    const gone = 'Could not establish connection. Receiving end does not exist.';
    const calls = deliverBy(refuse(gone), answer(undefined), answer({ ok: true }));
    expect(await send()).toEqual({ ok: true });
    expect(calls.length).toBe(3);
  });

  it('says within three seconds that nobody is there', async () => {
    const calls = deliverBy(refuse('no listener'));
    expect(await send()).toEqual({ ok: false, code: 'not-delivered' });
    expect(calls.length).toBe(3);
  });

  it('tells an extension that was reloaded under the page from one that does not answer', async () => {
    deliverBy(() => {
      Object.defineProperty(fakeBrowser.runtime, 'id', { value: undefined, configurable: true });
      return Promise.reject(new Error('Extension context invalidated.'));
    });
    expect(await send()).toEqual({ ok: false, code: 'context-invalidated' });
  });

  it('does not wait for ever for a worker that died over the message', async () => {
    const calls = deliverBy(() => new Promise(() => {}));
    const reply = sendFromOverlay('posts:undo', { undoId: 'u' });
    await vi.advanceTimersByTimeAsync(11_000);
    expect(await reply).toEqual({ ok: false, code: 'not-delivered' });
    expect(calls.length).toBe(1);
  });
});
