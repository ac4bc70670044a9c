import { m } from '@/lib/i18n/messages';
import type { OverlaySend } from '@/lib/messaging/send-from-overlay';

import type { CaptureAnnotator } from './annotate-capture';
import type { Annotation } from './annotation-panel';
import type { Badge } from './badge';
import type { BadgeActions } from './badge-kit';
import type { BadgeTools, BadgeToolsOptions } from './badge-tools';
import { isFailure, type LoadCaptureKit } from './capture-kit';
import type { CaptureController } from './capture-controller';
import type { CapturedMark } from './capture-mark';
import { describeFailure } from './describe-failure';
import type { OverlayPage } from './overlay-page';
import type { PostEntry } from './post-entry';
import type { TrackedPost } from './post-observer';
import type { Toast } from './toast';

/** The posts of the page, as the actions see them. */
export interface BadgeBoard {
  entryOf(badge: Badge): PostEntry | undefined;
  markOf(badge: Badge): CapturedMark | undefined;
  /** Draws the badges of one post anew; it can stand on a page more than once. */
  redraw(post: TrackedPost): void;
}

export interface BadgeActionsOptions {
  page: OverlayPage;
  send: OverlaySend;
  loadKit: LoadCaptureKit;
  controller: CaptureController;
  annotator: CaptureAnnotator;
  toast: Toast;
  signal: AbortSignal;
}

export interface BoardActions extends BadgeActions {
  closeTools(badge: Badge): void;
}

/** What pressing, pointing at and typing on a badge does. */
export function createBadgeActions(board: BadgeBoard, options: BadgeActionsOptions): BoardActions {
  const { page, send, controller, annotator, toast, signal } = options;
  let isReloadSaid = false;
  let tools: BadgeTools | null = null;
  const withTools = async (then: (tools: BadgeTools) => void): Promise<void> => {
    const kit = await options.loadKit();
    if (isFailure(kit) || signal.aborted) return;
    tools ??= kit.createBadgeTools(toolsOptions);
    then(tools);
  };
  const openTools = (badge: Badge): void => void withTools((loaded) => loaded.openAt(badge));
  const capture = async (badge: Badge): Promise<void> => {
    tools?.close();
    const reply = await controller.capture(badge.post, 'badge');
    if (reply.ok) openTools(badge);
    else if (reply.code === 'context-invalidated' && !isReloadSaid) {
      isReloadSaid = true;
      toast.say(describeFailure(reply.code));
    }
  };
  const undo = async (badge: Badge): Promise<void> => {
    const post = identify(board.entryOf(badge));
    if (post === null) return;
    const reply = await annotator.undo(post);
    toast.say(reply.ok ? m.overlay_toast_undone() : describeFailure(reply.code));
    tools?.close(badge);
    board.redraw(post);
    badge.button.focus();
  };
  const annotate = async (badge: Badge, annotation: Annotation): Promise<string | null> => {
    const post = identify(board.entryOf(badge));
    const reply = post === null ? null : await annotator.annotate(post, annotation);
    if (reply?.ok === false) return describeFailure(reply.code);
    toast.say(m.overlay_toast_annotated());
    return null;
  };
  const loadRecentTags = async (): Promise<string[]> => {
    const reply = await send('tags:recent', {});
    return reply.ok ? reply.tags : [];
  };
  const toolsOptions: BadgeToolsOptions = {
    page,
    markOf: (badge) => board.markOf(badge),
    undo: (badge) => void undo(badge),
    captureAgain: (badge) => void capture(badge),
    annotate,
    loadRecentTags,
    signal,
  };
  return {
    closeTools: (badge) => tools?.close(badge),
    // A press takes about 80 ms from down to up: most of the time the kit needs.
    onPointerDown: () => void options.loadKit(),
    onPress(badge) {
      const mark = board.markOf(badge);
      const isDone = mark?.when === 'now' && mark.changed === null && board.entryOf(badge)?.failure === null;
      if (!isDone) void capture(badge);
      else if (tools?.isOpenAt(badge) === true) tools.close(badge);
      else openTools(badge);
    },
    onToolClick: (badge, target) => tools?.onClick(badge, target),
    onApproach(badge) {
      if (tools?.isOpenAt(badge) !== true && board.entryOf(badge)?.pending === null) openTools(badge);
    },
    onKey(badge, event) {
      if (tools !== null) tools.onKey(badge, event);
      else if (board.markOf(badge) !== undefined) void withTools((loaded) => loaded.onKey(badge, event));
    },
    onInput: () => tools?.onInput(),
  };
}

/** What an action is about, fixed at its start: the node may show another post by the time the answer comes. */
function identify(entry: PostEntry | undefined): TrackedPost | null {
  return entry === undefined ? null : { post: entry.post, key: entry.key };
}
