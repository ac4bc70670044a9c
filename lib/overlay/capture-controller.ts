import type { RawAccount, RawPost, Reading } from '@/lib/domain/reading';
import type { CaptureMethod } from '@/lib/domain/vocabulary';
import type { Failure } from '@/lib/errors/error-code';
import type { CapturePostPayload, CapturePostReply } from '@/lib/messaging/protocol';
import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';

import { buildPageInfo } from './build-page-info';
import type { CaptureMarks } from './capture-mark';
import type { OverlayCore } from './overlay-core';
import type { PostEntry } from './post-entry';
import type { TrackedPost } from './post-observer';
import { readThumbnail } from './read-thumbnail';

/** A post as it was read at one moment. */
export type KeptCapture = Omit<CapturePostPayload, 'method' | 'requestId'>;

/** What a node showed when the person chose it; captured as read then (`kept`) where the page shows it no more. */
export interface ChosenPost extends TrackedPost {
  kept?: KeptCapture | undefined;
}

export interface CaptureController {
  /** What a capture of this post would store now; null where the adapter fails. */
  read(post: HTMLElement): KeptCapture | null;
  /** Whether the node is on the page and shows the post it showed then. */
  isShown(post: TrackedPost): boolean;
  /**
   * Never rejects. While a capture of this node is under way, the same one.
   * @param chosen what the node showed when the person chose it, if that was earlier
   */
  capture(post: HTMLElement, method: CaptureMethod, chosen?: ChosenPost): Promise<CapturePostReply | Failure>;
}

/** From "the person wants this post" to "it is stored" or a reason why not. */
export function createCaptureController(
  core: OverlayCore,
  reader: Pick<NetworkAdapter, 'readPost' | 'readAccount'>,
): CaptureController {
  const { locator, page, marks, board } = core;

  const read = (post: HTMLElement, context: PageContext): Reading<RawPost> | null => {
    try {
      return reader.readPost(post, context);
    } catch (error) {
      core.onFault(error, `${locator.id}.readPost`);
      return null;
    }
  };
  const readAccount = (context: PageContext): Reading<RawAccount> | null => {
    if (context.kind !== 'profile') return null;
    try {
      return reader.readAccount(context);
    } catch (error) {
      // The post is what was asked for; it is not lost with the header.
      core.onFault(error, `${locator.id}.readAccount`);
      return null;
    }
  };
  const readNow = (post: HTMLElement): KeptCapture | null => {
    const context = core.context();
    const reading = read(post, context);
    if (reading === null) return null;
    return {
      network: locator.id,
      reading,
      account: readAccount(context),
      page: buildPageInfo(context),
      thumbnail: readThumbnail(post, page),
    };
  };
  const isSame = ({ post, key }: TrackedPost): boolean => locator.postKey(post, core.context()) === key;
  const isShown = (post: TrackedPost): boolean => post.post.isConnected && isSame(post);
  const deliver = async (chosen: ChosenPost, method: CaptureMethod): Promise<CapturePostReply | Failure> => {
    const { post, kept } = chosen;
    // The feed put another post into the node meanwhile: not what the person chose.
    if (kept === undefined && !isSame(chosen)) return { ok: false, code: 'reading-invalid' };
    const now = kept === undefined || isShown(chosen) ? readNow(post) : null;
    const capture = now ?? kept;
    if (capture === undefined) return { ok: false, code: 'unexpected' };
    return core.send('posts:capture', { ...capture, method, requestId: page.window.crypto.randomUUID() });
  };
  const identify = (post: HTMLElement): TrackedPost => ({ post, key: locator.postKey(post, core.context()) });
  const captureEntry = async (
    entry: PostEntry,
    clicked: ChosenPost,
    method: CaptureMethod,
  ): Promise<CapturePostReply | Failure> => {
    const reply = await deliver(clicked, method);
    entry.pending = null;
    if (reply.ok) keep(marks, clicked, reply);
    const isStillThere = entry.key === clicked.key;
    if (isStillThere) entry.failure = reply.ok ? null : reply.code;
    board.redraw(entry);
    return reply;
  };
  /** Nothing of the page stands for the post now; its mark is there when it comes back. */
  const captureKept = async (chosen: ChosenPost, method: CaptureMethod): Promise<CapturePostReply | Failure> => {
    const reply = await deliver(chosen, method);
    if (reply.ok && chosen.kept !== undefined) keep(marks, chosen, reply);
    board.redraw(chosen);
    return reply;
  };
  return {
    read: readNow,
    isShown,
    async capture(post, method, chosen = identify(post)) {
      // Feeds recycle nodes; what counts is what the person saw when they clicked.
      const entry = board.entryOf(post);
      if (entry === undefined || (chosen.kept !== undefined && !isShown(chosen))) return captureKept(chosen, method);
      if (entry.pending !== null) return entry.pending;
      entry.key = locator.postKey(post, core.context());
      entry.failure = null;
      entry.pending = captureEntry(entry, chosen, method);
      board.redraw(entry);
      return entry.pending;
    },
  };
}

function keep(marks: CaptureMarks, post: TrackedPost, reply: CapturePostReply): void {
  const { postId, undoId, tags, note, missing, outcome } = reply;
  const undo = [
    ...(marks.get(post)?.undo ?? []),
    { undoId, of: outcome === 'new' ? 'first-capture' : 'capture' } as const,
  ];
  marks.set(post, { postId, tags, note, undo, missing: missing.length, when: 'now', changed: null });
}
