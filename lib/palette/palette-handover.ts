import type { OverlaySend } from '@/lib/messaging/send-from-overlay';
import { createScriptLoader, handOver } from '@/lib/overlay/meeting-point';

import type { LoadPaletteKit, PaletteKit } from './palette-kit';

const MEETING_POINT = Symbol.for('jackdaw.palette');

/** In the injected script. */
export function handOverPalette(kit: PaletteKit): void {
  handOver(MEETING_POINT, kit);
}

/** In the capture kit. */
export function createPaletteLoader(send: OverlaySend): LoadPaletteKit {
  return createScriptLoader<PaletteKit>(MEETING_POINT, () => send('overlay:load-palette', {}));
}
