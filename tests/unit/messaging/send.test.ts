import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { send } from '@/lib/messaging/send';
import { sendToOverlay } from '@/lib/messaging/send-to-overlay';

type Reply = (reply: unknown) => void;
type Listener = (message: unknown, sender: unknown, reply: Reply) => boolean | undefined;

const listen = (listener: Listener): void =>
  fakeBrowser.runtime.onMessage.addListener(
    listener as Parameters<typeof fakeBrowser.runtime.onMessage.addListener>[0],
  );

async function ask(): Promise<unknown> {
  const reply = send('tags:recent', {});
  await vi.runAllTimersAsync();
  return reply;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('send', () => {
  it('returns the reply of the background', async () => {
    listen((_message, _sender, reply) => {
      reply({ ok: true, tags: ['reels'] });
      return true;
    });
    expect(await ask()).toEqual({ ok: true, tags: ['reels'] });
  });

  it('tries again while the worker starts', async () => {
    let calls = 0;
    listen((_message, _sender, reply) => {
      calls += 1;
      if (calls < 3) return undefined;
      reply({ ok: true, tags: [] });
      return true;
    });
    expect(await ask()).toEqual({ ok: true, tags: [] });
    expect(calls).toBe(3);
  });

  it('says that nobody answered', async () => {
    expect(await ask()).toEqual({ ok: false, code: 'not-delivered' });
  });

  it('says that the extension was reloaded under the page', async () => {
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    expect(await ask()).toEqual({ ok: false, code: 'context-invalidated' });
  });
});

describe('sendToOverlay', () => {
  it('says that a tab has no overlay', async () => {
    const reply = await sendToOverlay({ tabId: 3, frameId: 0 }, 'overlay:capture-page', { method: 'popup' });
    expect(reply).toEqual({ ok: false, code: 'not-delivered' });
  });

  it('returns the reply of the overlay', async () => {
    const answer = { ok: false, code: 'no-post-here' };
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockReturnValue(Promise.resolve(answer) as never);
    const reply = await sendToOverlay({ tabId: 3, frameId: 0 }, 'overlay:capture-page', { method: 'popup' });
    expect(reply).toEqual({ ok: false, code: 'no-post-here' });
  });
});
