import type { OverlaySend } from '@/lib/messaging/send-from-overlay';
import type { PageContext, PostLocator } from '@/lib/networks/contract';

import type { Badge } from './badge';
import type { CaptureMarks } from './capture-mark';
import type { FaultListener } from './guard-locator';
import type { OverlayPage } from './overlay-page';
import type { PostEntry } from './post-entry';
import type { TrackedPost } from './post-observer';
import type { ShadowHosts } from './shadow-hosts';

/** The posts of the page that carry a badge, as the capture kit sees them; without any while the network is switched off. */
export interface BadgeBoard {
  entryOf(post: HTMLElement): PostEntry | undefined;
  /** Draws the badges of one post anew; it can stand on a page more than once. */
  redraw(post: TrackedPost): void;
  redrawAll(): void;
}

/** What the always-on script lends the capture kit. */
export interface OverlayCore {
  /** Guarded (guard-locator.ts). */
  readonly locator: PostLocator;
  readonly page: OverlayPage;
  readonly send: OverlaySend;
  readonly context: () => PageContext;
  readonly marks: CaptureMarks;
  readonly hosts: ShadowHosts;
  readonly board: BadgeBoard;
  readonly onFault: FaultListener;
  readonly signal: AbortSignal;
}

/** What pressing, pointing at and typing on a badge does. */
export interface BadgeActions {
  /** `pressed`: what the node showed at the press; it may show another post by now. `isRange`: pressed with Shift. */
  onPress(badge: Badge, pressed: TrackedPost, isRange: boolean): void;
  /** A trusted click in the root, outside the badge's own button. */
  onToolClick(badge: Badge, target: Element): void;
  /** The pointer or the focus came to a badge that asked for it. */
  onApproach(badge: Badge): void;
  onKey(badge: Badge, event: KeyboardEvent): void;
  onInput(): void;
  /** The badge goes or shows another post. */
  closeTools(badge: Badge): void;
}
