import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';
import type { WaitingReply } from '@/lib/messaging/protocol';
import type { CommentReader, PostLocator } from '@/lib/networks/contract';

import { Badge, type BadgeView } from './badge';
import { createBadgeKit } from './badge-kit';
import { createBadgePlacement } from './badge-placement';
import { COMMENT_STATES_STYLE, COMMENT_STYLE } from './comment-style';
import { describeCommentFailure } from './describe-failure';
import { createCommentQueue, type CommentEntry } from './comment-queue';
import type { CommentTools } from './comment-tools';
import { createCommentStatus } from './comment-status';
import { type Followed, observePosts, type PostObserver } from './post-observer';

export interface CommentBoard {
  /** The interface language changed. */
  redrawAll(): void;
}

/** Keeps a button "To answer" on each comment of the page until `until` aborts. */
export function startCommentBoard(tools: CommentTools, comments: CommentReader, until: AbortSignal): CommentBoard {
  const { core } = tools;
  const { page, context } = core;
  const locator: Followed & Pick<PostLocator, 'badgeAnchor'> = {
    identityAttributes: core.locator.identityAttributes,
    findPosts: (root, page) => comments.findComments(root, page),
    postOf: (element, page) => comments.commentOf(element, page),
    postKey: (comment, page) => comments.commentKey(comment, page),
    badgeAnchor: (comment, page) => comments.commentAnchor(comment, page),
  };
  const draw = (entry: CommentEntry): void => entry.badge.show(describe(entry, queue.markOf(entry)));
  const entryOf = ({ post }: Badge): CommentEntry | undefined => observer.posts.get(post);
  const queue = createCommentQueue(tools, comments, draw);
  const status = createCommentStatus(core, {
    onLearned(key, waiting) {
      queue.learn(key, waiting);
      for (const entry of observer.posts.values()) if (entry.key === key) draw(entry);
    },
    signal: until,
  });
  const kit = createBadgeKit(
    core,
    {
      onPress(badge) {
        const entry = entryOf(badge);
        if (entry !== undefined) void queue.toggle(entry);
      },
      onPointerDown() {},
      onToolClick() {},
      onApproach() {},
      onKey() {},
      onInput() {},
    },
    { style: COMMENT_STYLE, statesStyle: COMMENT_STATES_STYLE, label: m.overlay_comment_queue },
  );
  const placement = createBadgePlacement(locator, context);
  const observer: PostObserver<CommentEntry> = observePosts<CommentEntry>({
    locator,
    page,
    context,
    isPlaced: (entry) => placement.isPlaced(entry),
    onAdded(post, key) {
      const badge = new Badge(kit, post);
      const entry: CommentEntry = {
        post,
        key,
        badge,
        isWaiting: false,
        failure: null,
        keyless: null,
        placements: 0,
        isRaised: false,
      };
      placement.place(entry);
      status.ask(entry.key);
      if (queue.markOf(entry) !== undefined) draw(entry);
      return entry;
    },
    onChanged(entry, previousKey) {
      placement.restore(entry);
      if (entry.key === previousKey) return;
      Object.assign(entry, { isWaiting: false, failure: null, keyless: null });
      status.ask(entry.key);
      draw(entry);
    },
    onRemoved: ({ badge }) => badge.host.remove(),
    signal: until,
  });
  return {
    redrawAll() {
      kit.refreshLanguage();
      for (const entry of observer.posts.values()) draw(entry);
    },
  };
}

function describe({ isWaiting, failure }: CommentEntry, waiting: WaitingReply | undefined): BadgeView {
  const view = { delta: null };
  if (isWaiting) return { ...view, state: 'saving', label: m.overlay_comment_queuing() };
  if (failure !== null) {
    const reason = describeCommentFailure(failure);
    return { ...view, state: 'error', label: m.overlay_badge_retry({ reason }) };
  }
  if (waiting === undefined) return { ...view, state: 'idle', label: m.overlay_comment_queue() };
  return { ...view, state: 'captured', label: m.overlay_comment_queued({ time: formatDue(waiting.dueAt) }) };
}

/** "Tue, 14:30", in the interface language and on the person's own clock. */
function formatDue(dueAt: string): string {
  const options = { weekday: 'short', hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(currentLocale(), options).format(new Date(dueAt));
}
