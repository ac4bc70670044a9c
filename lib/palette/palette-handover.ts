import type { Failure } from '@/lib/errors/error-code';
import type { OverlaySend } from '@/lib/messaging/send-from-overlay';

import type { LoadPaletteKit, PaletteKit } from './palette-kit';

/** As in `kit-handover.ts`: where the scripts of the extension in a frame meet. */
const MEETING_POINT = Symbol.for('jackdaw.palette');

/** In the injected script: gives the palette to the overlay that asked for it. */
export function handOverPalette(kit: PaletteKit): void {
  const receive: unknown = Reflect.get(globalThis, MEETING_POINT);
  if (typeof receive === 'function') receive(kit);
}

/** In the capture kit: has the background inject the palette, once per page. A failed try can be repeated. */
export function createPaletteLoader(send: OverlaySend): LoadPaletteKit {
  let kit: PaletteKit | null = null;
  let loading: Promise<PaletteKit | Failure> | null = null;
  const load = async (): Promise<PaletteKit | Failure> => {
    Reflect.set(globalThis, MEETING_POINT, (received: PaletteKit) => (kit = received));
    const reply = await send('overlay:load-palette', {});
    loading = null;
    if (!reply.ok) return reply;
    return kit ?? { ok: false, code: 'unexpected' };
  };
  return async () => kit ?? (loading ??= load());
}
