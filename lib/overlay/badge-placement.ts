import type { BadgeAnchor, PostLocator, PageContext } from '@/lib/networks/contract';

import type { Badge } from './badge';
import type { TrackedPost } from './post-observer';

/** Something on the page with a badge on it. */
export interface BadgeEntry extends TrackedPost {
  badge: Badge;
  /** How often the badge was put (back); a page that fights is left alone after a while. */
  placements: number;
  /** The adapter's place turned out to be covered: the badge stands on the corner instead. */
  isRaised: boolean;
}

export interface BadgePlacement {
  place(entry: BadgeEntry): void;
  /** Puts a badge back that the page threw out. */
  restore(entry: BadgeEntry): void;
  isPlaced(entry: BadgeEntry): boolean;
  /** Moves a badge that something of a post covers to the corner. Call it when the badge is in view. */
  uncover(entry: BadgeEntry): void;
  /** Moves a badge to the corner. */
  raise(entry: BadgeEntry): void;
}

/**
 * A look at what lies over a badge makes the browser lay the page out, which costs while a feed streams. Whether places are
 * covered is a matter of the page's style, the same for all its posts: after this many free badges the place is trusted.
 */
const TRUSTED_AFTER = 12;
/** A page that keeps throwing badges out is left alone after this many times per post. */
const MAX_PLACEMENTS = 20;

export function createBadgePlacement(
  locator: Pick<PostLocator, 'badgeAnchor' | 'postOf'>,
  context: () => PageContext,
): BadgePlacement {
  let freeInARow = 0;
  const findAnchor = ({ post, isRaised }: BadgeEntry): BadgeAnchor => {
    const anchor = isRaised ? null : locator.badgeAnchor(post, context());
    // A post for which the adapter knows no place gets it on the corner: no post goes without.
    return anchor ?? { element: post, where: 'prepend', layout: 'corner' };
  };
  const place = (entry: BadgeEntry): void => {
    entry.placements += 1;
    entry.badge.placeAt(findAnchor(entry));
  };
  const raise = (entry: BadgeEntry): void => {
    const { button, root } = entry.badge;
    const hadFocus = root.activeElement === button;
    entry.isRaised = true;
    place(entry);
    // Moving a node drops its focus; somebody who tabbed to the badge must still be there.
    if (hadFocus) button.focus({ preventScroll: true });
  };
  return {
    place,
    raise,
    isPlaced,
    restore(entry) {
      if (!isPlaced(entry)) place(entry);
    },
    uncover(entry) {
      if (entry.isRaised || freeInARow >= TRUSTED_AFTER) return;
      const cover = findCover(entry.badge);
      freeInARow += 1;
      // What floats above posts (a sticky header, a dialog) covers them for a moment; what belongs to a post stays.
      if (cover === null || locator.postOf(cover, context()) === null) return;
      freeInARow = 0;
      raise(entry);
    },
  };
}

function isPlaced({ badge, placements }: BadgeEntry): boolean {
  return badge.host.isConnected || placements >= MAX_PLACEMENTS;
}

/** What a click in the middle of the badge would hit instead of it; null when it is free or out of view. */
function findCover({ host, button }: Badge): Element | null {
  const { left, top, width, height } = button.getBoundingClientRect();
  if (width === 0) return null;
  const scope = host.getRootNode();
  const hit = isHitTestable(scope) ? scope.elementFromPoint(left + width / 2, top + height / 2) : null;
  return hit === host ? null : hit;
}

/** The document, or a shadow root of the page's own. */
function isHitTestable(scope: Node): scope is Node & DocumentOrShadowRoot {
  return 'elementFromPoint' in scope;
}
