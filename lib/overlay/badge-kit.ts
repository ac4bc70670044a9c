import { m } from '@/lib/i18n/messages';

import type { Badge } from './badge';
import type { BadgeListeners } from './badge-relay';
import { BADGE_CORNER_STYLE, BADGE_STATES_STYLE, BADGE_STYLE } from './badge-style';
import type { OverlayCore } from './overlay-core';
import type { ShadowHosts } from './shadow-hosts';
import { createSharedStyle, type SharedStyle } from './style-sheet';

/** What all badges of a page share. */
export interface BadgeKit {
  readonly hosts: ShadowHosts;
  readonly style: SharedStyle;
  /** Added to a badge on a corner. */
  readonly cornerStyle: SharedStyle;
  /** Added to a badge that is no longer idle. */
  readonly statesStyle: SharedStyle;
  /** An idle button. */
  buildButton(): HTMLButtonElement;
  /** New buttons speak the interface language of the moment; without this, that of the call before. */
  refreshLanguage(): void;
  /** `isRange`: with Shift, as in any list. */
  onPress(badge: Badge, isRange: boolean): void;
  /** A trusted press began; the click follows when the finger is lifted. */
  onPointerDown(): void;
  /** A trusted click in the root, outside the badge's own button. */
  onToolClick(badge: Badge, target: Element): void;
  /** The pointer or the focus came to a badge that asked for it. */
  onApproach(badge: Badge): void;
  onKey(badge: Badge, event: KeyboardEvent): void;
  onInput(badge: Badge): void;
}

export interface BadgeLook {
  /** CSS of a new badge, and what is added to it once it is no longer idle. */
  style: string;
  statesStyle: string;
  /** What an idle one is called. */
  label: () => string;
}

const CAPTURE_LOOK: BadgeLook = {
  style: BADGE_STYLE,
  statesStyle: BADGE_STATES_STYLE,
  label: m.overlay_badge_capture,
};

export function createBadgeKit(
  { page, hosts }: Pick<OverlayCore, 'page' | 'hosts'>,
  listeners: BadgeListeners,
  look: BadgeLook = CAPTURE_LOOK,
): BadgeKit {
  const { document } = page;
  const template = buildTemplate(document);
  const refreshLanguage = (): void => {
    const text = template.querySelector('span');
    if (text !== null) text.textContent = look.label();
  };
  refreshLanguage();
  return {
    ...listeners,
    hosts,
    style: createSharedStyle(document, look.style),
    cornerStyle: createSharedStyle(document, BADGE_CORNER_STYLE),
    statesStyle: createSharedStyle(document, look.statesStyle),
    refreshLanguage,
    buildButton: () => template.cloneNode(true) as HTMLButtonElement,
  };
}

/** Text alone: the icon is drawn by `badge-style.ts`, because each further node costs with every post of the page. */
function buildTemplate(document: Document): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('data-state', 'idle');
  button.append(document.createElement('span'));
  return button;
}
