import { m } from '@/lib/i18n/messages';
import { build } from '@/lib/overlay/element-builder';
import { layerOf } from '@/lib/overlay/layer-of';
import { createMessageRegion, type MessageAction } from '@/lib/overlay/message-region';
import type { OverlayPage } from '@/lib/overlay/overlay-page';
import type { ShadowHosts } from '@/lib/overlay/shadow-hosts';

export interface NoteContent {
  /** One sentence each. */
  lines: readonly string[];
  tone: 'plain' | 'warn';
  action?: MessageAction | undefined;
}

/** A few words at the box the person is in; takes no focus. */
export interface BoxNote {
  show(box: Element, content: NoteContent): void;
}

/** As long as the overlay's toast with something to press: WCAG 2.2.1 asks for time. */
const SHOW_MS = 12_000;
const GAP_PX = 6;
const WIDTH_PX = 340;

const NOTE_STYLE = `
:host { inset-block-start: 0 !important; inset-inline-start: 0 !important; }
div { position: fixed; align-items: start; inline-size: max-content; max-inline-size: min(${String(WIDTH_PX)}px, calc(100vw - 16px)); }
div[data-tone=warn] { background: #4a2b00; }
span { display: block; }
`;

/** One note per page; made on first use. */
export function createBoxNote(page: OverlayPage, hosts: ShadowHosts, signal: AbortSignal): BoxNote {
  const { document, window } = page;
  const region = createMessageRegion(page, hosts, {
    signal,
    mark: 'note',
    style: NOTE_STYLE,
    closeLabel: m.palette_note_close(),
    leaves: true,
  });
  return {
    show(box, { lines, tone, action }) {
      if (signal.aborted) return;
      const words = build(document, 'p', {});
      words.append(...lines.map((text) => build(document, 'span', { text })));
      const shown = region.show({ words, action, showMs: SHOW_MS, parent: layerOf(box) });
      shown.dataset['tone'] = tone;
      placeAt(shown, { box: box.getBoundingClientRect(), window });
    },
  };
}

/** Above the box, so that suggestions and buttons below it stay free; below where there is no room. */
function placeAt(region: HTMLElement, { box, window }: { box: DOMRect; window: Window }): void {
  const { width, height } = region.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, window.innerWidth - width - 8));
  const above = box.top - GAP_PX - height;
  const top = above >= 8 ? above : Math.min(box.bottom + GAP_PX, window.innerHeight - height - 8);
  region.style.left = `${String(left)}px`;
  region.style.top = `${String(Math.max(8, top))}px`;
}
