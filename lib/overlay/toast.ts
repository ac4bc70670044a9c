import { m } from '@/lib/i18n/messages';

import { build } from './element-builder';
import { createMessageRegion, type MessageAction } from './message-region';
import type { OverlayPage } from './overlay-page';
import type { ShadowHosts } from './shadow-hosts';

export interface Toast {
  /** Shows one sentence for a few seconds in place of the one before; never takes the focus. */
  say(text: string, action?: MessageAction): void;
}

/** Ten seconds with something to press (WCAG 2.2.1 asks for time), five without. */
const SHOW_MS = { plain: 5000, withAction: 10_000 } as const;

const TOAST_STYLE = `
:host { inset-block-end: 16px !important; inset-inline-end: 16px !important; pointer-events: none !important; }
div { align-items: center; max-inline-size: min(360px, calc(100vw - 32px)); pointer-events: auto; }
`;

/** One small message in the corner of the page; made on first use. */
export function createToast(page: OverlayPage, hosts: ShadowHosts, signal: AbortSignal): Toast {
  const { document } = page;
  const region = createMessageRegion(page, hosts, {
    signal,
    mark: 'toast',
    style: TOAST_STYLE,
    label: m.overlay_toast_region(),
    closeLabel: m.overlay_toast_close(),
  });
  return {
    say(text, action) {
      if (signal.aborted) return;
      region.show({
        words: build(document, 'p', { text }),
        action,
        showMs: action === undefined ? SHOW_MS.plain : SHOW_MS.withAction,
        parent: document.documentElement,
      });
    },
  };
}
