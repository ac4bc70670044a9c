import type { OverlaySend } from '@/lib/messaging/send-from-overlay';

import type { CaptureKit, LoadCaptureKit } from './capture-kit';

/** All scripts of the extension in a frame share one world that the page cannot enter; this is where they meet. */
const MEETING_POINT = Symbol.for('jackdaw.capture-kit');

/** In the injected script: gives the kit to the overlay that asked for it. */
export function handOverKit(kit: CaptureKit): void {
  const receive: unknown = Reflect.get(globalThis, MEETING_POINT);
  if (typeof receive === 'function') receive(kit);
}

/** In the always-on script: has the background inject the kit, once per page. A failed try can be repeated. */
export function createKitLoader(send: OverlaySend): LoadCaptureKit {
  let kit: CaptureKit | null = null;
  let loading: ReturnType<LoadCaptureKit> | null = null;
  const load: LoadCaptureKit = async () => {
    Reflect.set(globalThis, MEETING_POINT, (received: CaptureKit) => (kit = received));
    const reply = await send('overlay:load-kit', {});
    loading = null;
    if (!reply.ok) return reply;
    return kit ?? { ok: false, code: 'unexpected' };
  };
  return async () => kit ?? (loading ??= load());
}
