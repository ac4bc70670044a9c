import type { OverlaySend } from '@/lib/messaging/send-from-overlay';

import type { CaptureKit, LoadCaptureKit } from './capture-kit';
import { createScriptLoader, handOver } from './meeting-point';

const MEETING_POINT = Symbol.for('jackdaw.capture-kit');

/** In the injected script. */
export function handOverKit(kit: CaptureKit): void {
  handOver(MEETING_POINT, kit);
}

/** In the always-on script. */
export function createKitLoader(send: OverlaySend): LoadCaptureKit {
  return createScriptLoader<CaptureKit>(MEETING_POINT, () => send('overlay:load-kit', {}));
}
