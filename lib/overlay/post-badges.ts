import type { PostLocator, PageContext } from '@/lib/networks/contract';

import { Badge } from './badge';
import { type BadgeActionsOptions, type BadgeBoard, createBadgeActions } from './badge-actions';
import { createBadgeKit } from './badge-kit';
import { createBadgePlacement } from './badge-placement';
import { watchBadgeSight } from './badge-sight';
import type { CaptureMarks } from './capture-mark';
import { describeBadge } from './describe-badge';
import type { FaultListener } from './guard-locator';
import { createOverlapCheck } from './overlap-check';
import type { PostEntry } from './post-entry';
import { observePosts, type PostObserver, type TrackedPost } from './post-observer';
import type { ShadowHosts } from './shadow-hosts';
import { createStatusLookup } from './status-lookup';

export interface PostBadgesOptions extends BadgeActionsOptions {
  locator: PostLocator;
  context: () => PageContext;
  marks: CaptureMarks;
  hosts: ShadowHosts;
  onFault: FaultListener;
}

export interface PostBadges {
  entryOf(post: HTMLElement): PostEntry | undefined;
  /** Draws the badges of one post anew; it can stand on a page more than once. */
  redraw(post: TrackedPost): void;
  redrawAll(): void;
  /** The page shows another address without a reload. */
  onNavigated(): void;
}

/** Keeps one badge on each post of the page until `signal` aborts. */
export function startPostBadges(options: PostBadgesOptions): PostBadges {
  const { page, hosts, marks, signal } = options;
  const posts = (): ReadonlyMap<HTMLElement, PostEntry> => observer.posts;
  const draw = (entry: PostEntry): void => {
    const mark = marks.get(entry);
    entry.badge.show(describeBadge(entry, mark));
    if (mark === undefined) actions.closeTools(entry.badge);
    else entry.badge.watchApproach();
  };
  const board = createBoard(posts, marks, draw);
  const actions = createBadgeActions(board, options);
  const kit = createBadgeKit(page.document, hosts, actions);
  const placement = createBadgePlacement(options.locator, options.context);
  const overlaps = createOverlapCheck(page, { onCovered: (entry) => placement.raise(entry), signal });
  const lookup = createStatusLookup({ ...options, onLearned: (post) => board.redraw(post) });
  const sight = watchBadgeSight(page, hosts, {
    signal,
    onSeen(badge) {
      const entry = board.entryOf(badge);
      if (entry === undefined) return;
      lookup.ask(entry);
      placement.uncover(entry);
    },
  });
  const observer: PostObserver<PostEntry> = observePosts<PostEntry>({
    ...options,
    isPlaced: (entry) => placement.isPlaced(entry),
    onAdded(post, key) {
      const badge = new Badge(kit, post);
      const entry: PostEntry = { post, key, badge, pending: null, failure: null, placements: 0, isRaised: false };
      placement.place(entry);
      overlaps.add(entry);
      if (marks.get(entry) !== undefined) draw(entry);
      sight.watch(badge);
      return entry;
    },
    onChanged(entry, previousKey) {
      placement.restore(entry);
      if (entry.key === previousKey) return;
      actions.closeTools(entry.badge);
      Object.assign(entry, { pending: null, failure: null });
      draw(entry);
      // Watching anew reports it anew, if it is in view.
      sight.unwatch(entry.badge);
      sight.watch(entry.badge);
    },
    onRemoved({ badge }) {
      actions.closeTools(badge);
      sight.unwatch(badge);
      badge.host.remove();
    },
  });
  return {
    entryOf: (post) => observer.posts.get(post),
    redraw: (post) => board.redraw(post),
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

function createBoard(
  posts: () => ReadonlyMap<HTMLElement, PostEntry>,
  marks: CaptureMarks,
  draw: (entry: PostEntry) => void,
): BadgeBoard {
  const entryOf = ({ post }: Badge): PostEntry | undefined => posts().get(post);
  return {
    entryOf,
    markOf(badge) {
      const entry = entryOf(badge);
      return entry === undefined ? undefined : marks.get(entry);
    },
    redraw({ post, key }) {
      for (const entry of posts().values()) if (entry.post === post || (key !== null && entry.key === key)) draw(entry);
    },
  };
}
