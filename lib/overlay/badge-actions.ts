import { m } from '@/lib/i18n/messages';

import type { Annotation } from './annotation-panel';
import type { Badge } from './badge';
import { createBadgeTools } from './badge-tools';
import type { CapturedMark } from './capture-mark';
import type { CaptureTools } from './capture-tools';
import { describeFailure } from './describe-failure';
import type { BadgeActions } from './overlay-core';
import type { PostEntry } from './post-entry';
import type { TrackedPost } from './post-observer';

/** What pressing, pointing at and typing on a badge does. */
export function createBadgeActions({ core, controller, annotator, discussion, toast }: CaptureTools): BadgeActions {
  const { page, board, marks, signal } = core;
  let isReloadSaid = false;
  const entryOf = ({ post }: Badge): PostEntry | undefined => board.entryOf(post);
  const markOf = (badge: Badge): CapturedMark | undefined => {
    const entry = entryOf(badge);
    return entry === undefined ? undefined : marks.get(entry);
  };
  const capture = async (badge: Badge, pressed?: TrackedPost): Promise<void> => {
    tools.close();
    const reply = await controller.capture(badge.post, 'badge', pressed);
    if (reply.ok) tools.openAt(badge);
    else if (reply.code === 'context-invalidated' && !isReloadSaid) {
      isReloadSaid = true;
      toast.say(describeFailure(reply.code));
    }
  };
  const undo = async (badge: Badge): Promise<void> => {
    const post = identify(entryOf(badge));
    if (post === null) return;
    const reply = await annotator.undo(post);
    toast.say(reply.ok ? m.overlay_toast_undone() : describeFailure(reply.code));
    tools.close(badge);
    board.redraw(post);
    badge.button.focus();
  };
  const annotate = async (badge: Badge, annotation: Annotation): Promise<string | null> => {
    const post = identify(entryOf(badge));
    const reply = post === null ? null : await annotator.annotate(post, annotation);
    if (reply?.ok === false) return describeFailure(reply.code);
    toast.say(m.overlay_toast_annotated());
    return null;
  };
  const loadRecentTags = async (): Promise<string[]> => {
    const reply = await core.send('tags:recent', {});
    return reply.ok ? reply.tags : [];
  };
  const tools = createBadgeTools({
    page,
    markOf,
    undo: (badge) => void undo(badge),
    captureAgain: (badge) => void capture(badge),
    hasDiscussion: ({ post }) => discussion.isShown(post),
    keepDiscussion(badge) {
      const mark = markOf(badge);
      if (mark !== undefined) void discussion.keep(badge.post, mark);
    },
    annotate,
    loadRecentTags,
    signal,
  });
  return {
    closeTools: (badge) => tools.close(badge),
    onPress(badge, pressed) {
      const mark = markOf(badge);
      const isDone = mark?.when === 'now' && mark.changed === null && entryOf(badge)?.failure === null;
      if (!isDone) void capture(badge, pressed);
      else if (tools.isOpenAt(badge)) tools.close(badge);
      else tools.openAt(badge);
    },
    onToolClick: (badge, target) => tools.onClick(badge, target),
    onApproach(badge) {
      if (!tools.isOpenAt(badge) && entryOf(badge)?.pending === null) tools.openAt(badge);
    },
    onKey: (badge, event) => tools.onKey(badge, event),
    onInput: () => tools.onInput(),
  };
}

/** What an action is about, fixed at its start: the node may show another post by the time the answer comes. */
function identify(entry: PostEntry | undefined): TrackedPost | null {
  return entry === undefined ? null : { post: entry.post, key: entry.key };
}
