import { m } from '@/lib/i18n/messages';
import type { OverlaySend } from '@/lib/messaging/send-from-overlay';
import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';

import { Badge } from './badge';
import { createBadgeKit } from './badge-kit';
import { createBadgeTools } from './badge-tools';
import type { CaptureAnnotator } from './annotate-capture';
import type { CaptureController } from './capture-controller';
import type { CaptureMarks } from './capture-mark';
import { describeBadge } from './describe-badge';
import { describeFailure } from './describe-failure';
import type { FaultListener } from './guard-adapter';
import type { OverlayPage } from './overlay-page';
import { findBadgeAnchor } from './find-badge-anchor';
import type { PostEntry } from './post-entry';
import { observePosts, type TrackedPost } from './post-observer';
import type { ShadowHosts } from './shadow-hosts';
import { createStatusLookup } from './status-lookup';
import type { Toast } from './toast';

export interface PostBadgesOptions {
  adapter: NetworkAdapter;
  page: OverlayPage;
  send: OverlaySend;
  context: () => PageContext;
  marks: CaptureMarks;
  /** Handed over late, because it asks back for entries. */
  controller: CaptureController;
  annotator: CaptureAnnotator;
  hosts: ShadowHosts;
  toast: Toast;
  onFault: FaultListener;
  signal: AbortSignal;
}

export interface PostBadges {
  entryOf(post: HTMLElement): PostEntry | undefined;
  /** Draws the badges of one post anew; it can stand on a page more than once. */
  redraw(post: TrackedPost): void;
  redrawAll(): void;
  /** The page shows another address without a reload. */
  onNavigated(): void;
}

/** A page that keeps throwing badges out is left alone after this many times per post. */
const MAX_PLACEMENTS = 20;

/** Keeps one badge on each post of the page until `signal` aborts, and wires what can be done with it. */
export function startPostBadges(options: PostBadgesOptions): PostBadges {
  const { adapter, page, context, marks, controller, annotator, toast, signal } = options;
  const entryOf = (post: HTMLElement): PostEntry | undefined => observer.posts.get(post);
  const entryOfBadge = ({ post }: Badge): PostEntry | undefined => entryOf(post);
  const draw = (entry: PostEntry): void => {
    const mark = marks.get(entry);
    const view = describeBadge(entry, mark);
    entry.badge.show(view);
    if (mark === undefined) tools.close(entry.badge);
    else entry.badge.watchApproach();
  };
  const redraw = (post: TrackedPost): void => {
    for (const entry of observer.posts.values()) {
      if (entry.post === post.post || (post.key !== null && entry.key === post.key)) draw(entry);
    }
  };
  const capture = async (badge: Badge): Promise<void> => {
    tools.close();
    const reply = await controller.capture(badge.post, 'badge');
    if (reply.ok) tools.openAt(badge);
    else if (reply.code === 'context-invalidated') sayOnce(describeFailure(reply.code));
  };
  const sayOnce = once((text: string) => toast.say(text));
  const undo = async (badge: Badge): Promise<void> => {
    const entry = entryOfBadge(badge);
    if (entry === undefined) return;
    const post = { post: entry.post, key: entry.key };
    const reply = await annotator.undo(post);
    toast.say(reply.ok ? m.overlay_toast_undone() : describeFailure(reply.code));
    redraw(post);
    tools.close(badge);
    badge.button.focus();
  };
  const tools = createBadgeTools({
    page,
    markOf(badge) {
      const entry = entryOfBadge(badge);
      return entry === undefined ? undefined : marks.get(entry);
    },
    undo: (badge) => void undo(badge),
    captureAgain: (badge) => void capture(badge),
    async annotate(badge, annotation) {
      const entry = entryOfBadge(badge);
      const reply =
        entry === undefined ? null : await annotator.annotate({ post: entry.post, key: entry.key }, annotation);
      if (reply?.ok === true) toast.say(m.overlay_toast_annotated());
      return reply === null || reply.ok ? null : describeFailure(reply.code);
    },
    async loadRecentTags() {
      const reply = await options.send('tags:recent', {});
      return reply.ok ? reply.tags : [];
    },
    signal,
  });
  const kit = createBadgeKit(page.document, options.hosts, {
    onPress(badge) {
      const entry = entryOfBadge(badge);
      const mark = entry === undefined ? undefined : marks.get(entry);
      const isDone = mark?.when === 'now' && mark.changed === null && entry?.failure === null;
      if (!isDone) void capture(badge);
      else if (tools.isOpenAt(badge)) tools.close(badge);
      else tools.openAt(badge);
    },
    onToolClick: (badge, target) => tools.onClick(badge, target),
    onApproach: (badge) => {
      if (!tools.isOpenAt(badge) && entryOfBadge(badge)?.pending === null) tools.openAt(badge);
    },
    onKey: (badge, event) => tools.onKey(badge, event),
    onInput: () => tools.onInput(),
  });
  const lookup = createStatusLookup({
    ...options,
    entryOf,
    onLearned: redraw,
  });
  const observer = observePosts<PostEntry>({
    adapter,
    page,
    context,
    signal,
    onAdded(post, key) {
      const anchor = findBadgeAnchor(adapter, post, context());
      const entry: PostEntry = {
        post,
        key,
        badge: new Badge(kit, post, anchor.layout),
        pending: null,
        failure: null,
        placements: 1,
      };
      anchor.element[anchor.where](entry.badge.host);
      if (marks.get(entry) !== undefined) draw(entry);
      lookup.watch(post);
      return entry;
    },
    onChanged(entry, previousKey) {
      if (entry.key !== previousKey) {
        tools.close(entry.badge);
        entry.failure = null;
        entry.pending = null;
        lookup.unwatch(entry.post);
        lookup.watch(entry.post);
        draw(entry);
      }
      if (entry.placements >= MAX_PLACEMENTS || entry.badge.host.isConnected) return;
      entry.placements += 1;
      const anchor = findBadgeAnchor(adapter, entry.post, context());
      anchor.element[anchor.where](entry.badge.host);
    },
    onRemoved(entry) {
      tools.close(entry.badge);
      lookup.unwatch(entry.post);
      entry.badge.host.remove();
    },
    isPlaced: ({ badge, placements }) => badge.host.isConnected || placements >= MAX_PLACEMENTS,
  });
  return {
    entryOf,
    redraw,
    redrawAll: () => observer.posts.forEach(draw),
    onNavigated() {
      marks.forgetOld();
      lookup.forget();
      observer.rescan();
    },
  };
}

function once<A extends unknown[]>(call: (...args: A) => void): (...args: A) => void {
  let isDone = false;
  return (...args) => {
    if (!isDone) call(...args);
    isDone = true;
  };
}
