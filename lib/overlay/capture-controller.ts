import type { RawAccount, RawPost, Reading } from '@/lib/domain/reading';
import type { CaptureMethod } from '@/lib/domain/vocabulary';
import type { Failure } from '@/lib/errors/error-code';
import type { CapturePostReply } from '@/lib/messaging/protocol';
import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';

import { buildPageInfo } from './build-page-info';
import type { CaptureMarks } from './capture-mark';
import type { OverlayCore } from './overlay-core';
import type { PostEntry } from './post-entry';
import type { TrackedPost } from './post-observer';
import { readThumbnail } from './read-thumbnail';

export interface CaptureController {
  /**
   * Never rejects. While a capture of this node is under way, the same one.
   * @param pressed what the node showed when the person chose it, if that was earlier
   */
  capture(post: HTMLElement, method: CaptureMethod, pressed?: TrackedPost): Promise<CapturePostReply | Failure>;
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
  const deliver = async (clicked: TrackedPost, method: CaptureMethod): Promise<CapturePostReply | Failure> => {
    const { post, key } = clicked;
    const context = core.context();
    // The feed put another post into the node while the kit was on its way: not what the person clicked on.
    if (locator.postKey(post, context) !== key) return { ok: false, code: 'reading-invalid' };
    const reading = read(post, context);
    if (reading === null) return { ok: false, code: 'unexpected' };
    return core.send('posts:capture', {
      network: locator.id,
      reading,
      account: readAccount(context),
      page: buildPageInfo(context),
      method,
      thumbnail: readThumbnail(post, page),
      requestId: page.window.crypto.randomUUID(),
    });
  };
  const identify = (post: HTMLElement): TrackedPost => ({ post, key: locator.postKey(post, core.context()) });
  const captureEntry = async (
    entry: PostEntry,
    clicked: TrackedPost,
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
  return {
    async capture(post, method, pressed) {
      // Feeds recycle nodes; what counts is what the person saw when they clicked.
      const clicked = pressed ?? identify(post);
      const entry = board.entryOf(post);
      if (entry === undefined) return deliver(clicked, method);
      if (entry.pending !== null) return entry.pending;
      entry.key = locator.postKey(post, core.context());
      entry.failure = null;
      entry.pending = captureEntry(entry, clicked, method);
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
