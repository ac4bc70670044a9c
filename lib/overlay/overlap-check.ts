import type { OverlayPage } from './overlay-page';
import type { PostEntry } from './post-entry';

export interface OverlapCheck {
  /** A badge stands out of view; whether a later post lies over it is looked at once the page has come to rest. */
  add(entry: PostEntry): void;
}

/** Long enough for a batch of posts to be laid out, short enough to be done before anybody reaches for a badge. */
const WAIT_MS = 200;
/** As with places in view: after this many badges that no post covers, the page's layout is trusted. */
const TRUSTED_AFTER = 12;
/** A burst of thousands is not measured whole; the look at badges in view (badge-placement.ts) covers the rest. */
const MAX_WAITING = 60;
/** Cells lie over their neighbours, not over posts far away. */
const NEIGHBOURS = 8;

/**
 * Finds badges that lie under a later post. Virtual lists place their cells by numbers; where a cell is taller than its number
 * says (a style that failed to load, enlarged text), the next cell covers its end, and with it the row of buttons. Looked at
 * ahead of scrolling, because a badge that moves at the moment it comes into view slips from under the pointer. The same look
 * finds badges beyond the side at which the page begins, where no scrolling leads (columns centred by numbers, as Bluesky's).
 */
export function createOverlapCheck(
  { window }: OverlayPage,
  { onCovered, signal }: { onCovered: (entry: PostEntry) => void; signal: AbortSignal },
): OverlapCheck {
  let waiting: PostEntry[] = [];
  let freeInARow = 0;
  const check = (): void => {
    const entries = waiting;
    waiting = [];
    if (signal.aborted) return;
    const boxes = entries.map(({ post }) => post.getBoundingClientRect());
    const covered = entries.filter((entry, index) => {
      const later = boxes.slice(index + 1, index + 1 + NEIGHBOURS);
      const isCovered = isOutOfReach(entry, window) || isUnderLater(entry, later);
      freeInARow = isCovered ? 0 : freeInARow + 1;
      return isCovered;
    });
    // Moved after all boxes are read: a move lays the page out anew.
    covered.forEach(onCovered);
  };
  return {
    add(entry) {
      if (freeInARow >= TRUSTED_AFTER || entry.isRaised || waiting.length >= MAX_WAITING) return;
      if (waiting.length === 0) window.setTimeout(check, WAIT_MS);
      waiting.push(entry);
    },
  };
}

/** Pages that are read from the right scroll to the left. */
function isOutOfReach({ badge }: PostEntry, { document, scrollX }: Window): boolean {
  const { left, width } = badge.button.getBoundingClientRect();
  return width > 0 && left + width / 2 + scrollX < 0 && document.documentElement.dir !== 'rtl';
}

/** `laterBoxes`: of posts that come later on the page, and so are painted over this one. */
function isUnderLater({ badge }: PostEntry, laterBoxes: readonly DOMRect[]): boolean {
  const { left, top, width, height } = badge.button.getBoundingClientRect();
  if (width === 0) return false;
  const x = left + width / 2;
  const y = top + height / 2;
  return laterBoxes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
}
