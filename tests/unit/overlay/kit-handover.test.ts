import { describe, expect, it } from 'vitest';

import { buildCaptureKit } from '@/lib/overlay/capture-kit';
import { createKitLoader, handOverKit } from '@/lib/overlay/kit-handover';

import { makeAdapter, makeSend } from './feed-page';

const kit = buildCaptureKit(makeAdapter());

/** A background that injects the kit and then answers. */
const inject = (): unknown => {
  handOverKit(kit);
  return { ok: true };
};

describe('the capture kit', () => {
  it('is asked for once, however many ask', async () => {
    const { send, sent } = makeSend(inject);
    const load = createKitLoader(send);
    expect(await Promise.all([load(), load()])).toEqual([kit, kit]);
    expect(await load()).toBe(kit);
    expect(sent).toEqual([{ type: 'overlay:load-kit', payload: {} }]);
  });

  it('is asked for again after a failure', async () => {
    let isBroken = true;
    const { send } = makeSend(() => (isBroken ? { ok: false, code: 'not-delivered' } : inject()));
    const load = createKitLoader(send);
    expect(await load()).toEqual({ ok: false, code: 'not-delivered' });
    isBroken = false;
    expect(await load()).toBe(kit);
  });

  it('that never arrives is a failure, not a wait without end', async () => {
    const { send } = makeSend(() => ({ ok: true }));
    expect(await createKitLoader(send)()).toEqual({ ok: false, code: 'unexpected' });
  });
});
