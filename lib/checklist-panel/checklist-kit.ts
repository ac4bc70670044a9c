import type { Failure } from '@/lib/errors/error-code';
import type { Locale } from '@/lib/i18n/locale';
import type { NetworkAdapter } from '@/lib/networks/contract';
import type { OverlayCore } from '@/lib/overlay/overlay-core';

/** What the capture kit lends the checklist. */
export interface ChecklistTools {
  readonly core: Pick<OverlayCore, 'page' | 'send' | 'hosts' | 'context' | 'onFault' | 'signal'>;
  /** Unguarded. */
  readonly reader: NetworkAdapter;
}

/** The checklist at work on a page; one panel at a time. */
export interface ChecklistDesk {
  /** Opens beside the composer, or turns to this one. The focus stays where it is. */
  open(box: HTMLElement): void;
  isOpenAt(box: HTMLElement): boolean;
  /** By the keyboard: from the composer into the panel, from the panel back to where the caret was. */
  switchFocus(): void;
  close(): void;
  setLocale(locale: Locale): void;
}

/** Counting, rules and the panel: a script of its own, put into a page when it is first called for. */
export interface ChecklistKit {
  openDesk(tools: ChecklistTools): ChecklistDesk;
}

/** Never rejects; the same kit for all who ask while it is on its way. */
export type LoadChecklistKit = () => Promise<ChecklistKit | Failure>;
