import type { Failure } from '@/lib/errors/error-code';
import type { Locale } from '@/lib/i18n/locale';
import type { EditorSpot, NetworkAdapter } from '@/lib/networks/contract';
import type { OverlayCore } from '@/lib/overlay/overlay-core';

/** What the capture kit lends the palette. */
export interface PaletteTools {
  readonly core: Pick<OverlayCore, 'page' | 'send' | 'hosts' | 'context' | 'onFault' | 'signal'>;
  /** Unguarded. */
  readonly reader: NetworkAdapter;
}

/** The palette at work on a page. */
export interface PaletteDesk {
  /** Opens at a box. Does nothing while it is open. */
  open(spot: EditorSpot): void;
  isOpen(): boolean;
  /** See `Palette.prepare`. */
  prepare(spot: EditorSpot): void;
  /** Replaces shortcuts typed into boxes from now on (word + Tab), until the signal aborts. */
  watchTyping(spotOf: (element: Element) => EditorSpot | null, until: AbortSignal): void;
  setLocale(locale: Locale): void;
}

/** Search, preview, filling in and inserting: a script of its own, put into a page when it is first called for. */
export interface PaletteKit {
  openDesk(tools: PaletteTools): PaletteDesk;
}

/** Never rejects; the same kit for all who ask while it is on its way. */
export type LoadPaletteKit = () => Promise<PaletteKit | Failure>;
