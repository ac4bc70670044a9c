import type { Failure } from '@/lib/errors/error-code';
import { type Locale, setInterfaceLocale } from '@/lib/i18n/locale';
import type { NetworkAdapter } from '@/lib/networks/contract';
import { createChecklistLoader } from '@/lib/checklist-panel/checklist-handover';
import type { LoadChecklistKit } from '@/lib/checklist-panel/checklist-kit';
import { createPaletteLoader } from '@/lib/palette/palette-handover';
import type { LoadPaletteKit } from '@/lib/palette/palette-kit';

import type { BadgeView } from './badge';
import { createBadgeActions } from './badge-actions';
import { createCaptureAnnotator } from './annotate-capture';
import { createChecklistBoard } from './checklist-board';
import { createCaptureController } from './capture-controller';
import type { CapturedMark } from './capture-mark';
import { type CommentBoard, startCommentBoard } from './comment-board';
import { compareWithStored, type ComparePost } from './compare-post';
import { createDiscussion } from './discussion';
import { describeBadge } from './describe-badge';
import { m } from '@/lib/i18n/messages';
import { guardComments } from './guard-comments';
import { createOverlayAnswers, type PostAnswers } from './post-answers';
import type { BadgeActions, OverlayCore } from './overlay-core';
import type { PostEntry } from './post-entry';
import { createManyAnswers } from './many-answers';
import { createPressedComment } from './pressed-comment';
import { createReplyBoard } from './reply-board';
import { createScrollRecorder } from './scroll-recorder';
import { createSelectMode, letSelect } from './select-mode';
import { createToast } from './toast';

/** The overlay's other half, at work on a page: everything that happens once the person does something. */
export interface CaptureDesk {
  readonly actions: BadgeActions;
  readonly answers: PostAnswers;
  readonly compare: ComparePost;
  readonly describe: (entry: PostEntry, mark: CapturedMark | undefined) => BadgeView;
  /** Posts are being selected: badges then look and work otherwise. */
  isSelecting(): boolean;
  stopSelecting(): void;
  /**
   * Accounts (`network:handle`) whose posts are recorded as the person scrolls past them, on their own pages only. Called
   * again when they change and when the page shows another address.
   */
  record(accountIds: readonly string[]): void;
  /** Keeps a button on each comment of the page until the signal aborts. */
  startComments(until: AbortSignal): void;
  /** Offers templates at boxes to answer in, and the checklist at composers, until the signal aborts. */
  startReplies(until: AbortSignal): void;
  /** Tells the person that something of this page may be missing. */
  sayUnreadable(): void;
  setLocale(locale: Locale): void;
}

/**
 * What the overlay needs only once the person does something with a post. It comes into the page at the first click, so that
 * every page that is merely read carries less than half of the code.
 */
export interface CaptureKit {
  openDesk(core: OverlayCore): CaptureDesk;
}

/** Never rejects; the same kit for all who ask while it is on its way. */
export type LoadCaptureKit = () => Promise<CaptureKit | Failure>;

/** The same desk for all who ask, once the kit is there. */
export type LoadCaptureDesk = () => Promise<CaptureDesk | Failure>;

/** For pages that have these scripts at hand; others have the background inject them. */
export interface KitLoaders {
  loadPalette?: LoadPaletteKit;
  loadChecklist?: LoadChecklistKit;
}

/** @param reader unguarded, because who reads says the error */
export function buildCaptureKit(reader: NetworkAdapter, { loadPalette, loadChecklist }: KitLoaders = {}): CaptureKit {
  return {
    openDesk(core) {
      const toast = createToast(core.page, core.hosts, core.signal);
      const annotator = createCaptureAnnotator(core.send, core.marks);
      const controller = createCaptureController(core, reader);
      const boards: CommentBoard[] = [];
      const comments = guardComments(reader, core.onFault);
      const commentTools = { core, reader, toast };
      const discussion = createDiscussion(commentTools, comments);
      const shared = { core, controller, annotator, discussion, toast };
      const selecting = createSelectMode(shared);
      const recorder = createScrollRecorder(shared, reader);
      const pressed = createPressedComment(core, comments);
      const replies = createReplyBoard({ ...commentTools, pressed }, loadPalette ?? createPaletteLoader(core.send));
      const checklist = createChecklistBoard(commentTools, loadChecklist ?? createChecklistLoader(core.send));
      return {
        actions: letSelect(createBadgeActions(shared), selecting),
        answers: {
          ...createOverlayAnswers(shared),
          ...createManyAnswers(core, reader, selecting),
          'overlay:insert-reply': async () => ({ ok: true, isOpen: await replies.openHere() }),
          'overlay:open-checklist': async () => ({ ok: true, isOpen: await checklist.openHere() }),
        },
        compare: compareWithStored(core, reader),
        describe: (entry, mark) =>
          (selecting.isOn() && entry.pending === null ? selecting : { describe: describeBadge }).describe(entry, mark),
        isSelecting: () => selecting.isOn(),
        stopSelecting: () => selecting.close(),
        record: (accountIds) => recorder.record(accountIds),
        startComments(until) {
          pressed.watch(until);
          if (comments !== null) boards.push(startCommentBoard(commentTools, comments, until));
        },
        startReplies(until) {
          replies.start(until);
          checklist.start(until);
        },
        sayUnreadable: () => toast.say(m.overlay_toast_unreadable()),
        setLocale(locale) {
          // The kit is a script of its own, with an interface language of its own.
          setInterfaceLocale(locale);
          for (const board of boards) board.redrawAll();
          selecting.redraw();
          recorder.redraw();
          replies.redrawAll();
          checklist.redrawAll();
        },
      };
    },
  };
}

export function isFailure(kit: CaptureKit | CaptureDesk | Failure): kit is Failure {
  return 'ok' in kit;
}
