import { Badge } from './badge';
import { createBadgeKit } from './badge-kit';
import { createBadgePlacement } from './badge-placement';
import { type BadgeRelayOptions, createBadgeRelay } from './badge-relay';
import { watchBadgeSight } from './badge-sight';
import { describeFirst } from './describe-first';
import type { BadgeBoard, OverlayCore } from './overlay-core';
import { createOverlapCheck } from './overlap-check';
import type { PostEntry } from './post-entry';
import { observePosts, type PostObserver, type TrackedPost } from './post-observer';
import { createStatusLookup } from './status-lookup';

export interface PostBadgesOptions extends BadgeRelayOptions {
  core: OverlayCore;
  /** Until then; the core lives longer than the badges, which the person can switch off. */
  signal: AbortSignal;
}

export interface PostBadges extends BadgeBoard {
  /** The page shows another address without a reload. */
  onNavigated(): void;
}

/** Keeps one badge on each post of the page until `signal` aborts. */
export function startPostBadges(options: PostBadgesOptions): PostBadges {
  const { core, deskNow, signal } = options;
  const { page, hosts, marks, locator, context } = core;
  const closeTools = (badge: Badge): void => deskNow()?.actions.closeTools(badge);
  const draw = (entry: PostEntry): void => {
    const mark = marks.get(entry);
    entry.badge.show((deskNow()?.describe ?? describeFirst)(entry, mark));
    if (mark === undefined) closeTools(entry.badge);
    else entry.badge.watchApproach();
  };
  const entryOf = (post: HTMLElement): PostEntry | undefined => observer.posts.get(post);
  const redraw = ({ post, key }: TrackedPost): void => {
    for (const entry of observer.posts.values()) {
      if (entry.post === post || (key !== null && entry.key === key)) draw(entry);
    }
  };
  const kit = createBadgeKit(core, createBadgeRelay(options));
  const placement = createBadgePlacement(locator, context);
  const overlaps = createOverlapCheck(page, { onCovered: (entry) => placement.raise(entry), signal });
  const lookup = createStatusLookup({ ...core, loadDesk: options.loadDesk, onLearned: redraw, signal });
  const sight = watchBadgeSight(page, hosts, {
    signal,
    onSeen(badge) {
      const entry = entryOf(badge.post);
      if (entry === undefined) return;
      lookup.ask(entry);
      placement.uncover(entry);
    },
    onUnseen(badge) {
      const entry = entryOf(badge.post);
      if (entry !== undefined) overlaps.add(entry);
    },
  });
  const observer: PostObserver<PostEntry> = observePosts<PostEntry>({
    locator,
    page,
    context,
    signal,
    isPlaced: (entry) => placement.isPlaced(entry),
    onAdded(post, key) {
      const badge = new Badge(kit, post);
      const entry: PostEntry = {
        post,
        key,
        badge,
        pending: null,
        isWaiting: false,
        failure: null,
        placements: 0,
        isRaised: false,
      };
      placement.place(entry);
      if (marks.get(entry) !== undefined || deskNow()?.isSelecting() === true) draw(entry);
      sight.watch(badge);
      return entry;
    },
    onChanged(entry, previousKey) {
      placement.restore(entry);
      if (entry.key === previousKey) return;
      closeTools(entry.badge);
      Object.assign(entry, { pending: null, isWaiting: false, failure: null });
      draw(entry);
      // Watching anew reports it anew, if it is in view.
      sight.unwatch(entry.badge);
      sight.watch(entry.badge);
    },
    onRemoved({ badge }) {
      closeTools(badge);
      sight.unwatch(badge);
      badge.host.remove();
    },
  });
  return {
    entryOf,
    redraw,
    redrawAll() {
      kit.refreshLanguage();
      observer.posts.forEach(draw);
    },
    onNavigated() {
      marks.forgetOld();
      lookup.forget();
      observer.rescan();
    },
  };
}
