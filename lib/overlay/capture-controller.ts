import type { RawAccount, RawPost, Reading } from '@/lib/domain/reading';
import type { CaptureMethod } from '@/lib/domain/vocabulary';
import type { Failure } from '@/lib/errors/error-code';
import type { CapturePostReply } from '@/lib/messaging/protocol';
import type { OverlaySend } from '@/lib/messaging/send-from-overlay';
import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';

import { buildPageInfo } from './build-page-info';
import type { CaptureMarks } from './capture-mark';
import type { FaultListener } from './guard-adapter';
import type { OverlayPage } from './overlay-page';
import type { PostEntry } from './post-entry';
import { readThumbnail } from './read-thumbnail';

export interface CaptureControllerOptions {
  /** Guarded (guard-adapter.ts), except its readers: an exception in one becomes the reply. */
  adapter: NetworkAdapter;
  page: OverlayPage;
  send: OverlaySend;
  context: () => PageContext;
  marks: CaptureMarks;
  /** The entry of a post that carries a badge. */
  entryOf(post: HTMLElement): PostEntry | undefined;
  /** What is known of this entry changed: draw it anew. */
  onChange(entry: PostEntry): void;
  onFault: FaultListener;
}

export interface CaptureController {
  /** Never rejects. While a capture of this node is under way, the same one. */
  capture(post: HTMLElement, method: CaptureMethod): Promise<CapturePostReply | Failure>;
}

/** From "the person wants this post" to "it is stored" or a reason why not. */
export function createCaptureController(options: CaptureControllerOptions): CaptureController {
  const { adapter, page, marks } = options;

  const read = (post: HTMLElement, context: PageContext): Reading<RawPost> | null => {
    try {
      return adapter.readPost(post, context);
    } catch (error) {
      options.onFault(error, `${adapter.id}.readPost`);
      return null;
    }
  };
  const readAccount = (context: PageContext): Reading<RawAccount> | null => {
    if (context.kind !== 'profile') return null;
    try {
      return adapter.readAccount(context);
    } catch (error) {
      // The post is what was asked for; it is not lost with the header.
      options.onFault(error, `${adapter.id}.readAccount`);
      return null;
    }
  };
  const deliver = async (post: HTMLElement, method: CaptureMethod): Promise<CapturePostReply | Failure> => {
    const context = options.context();
    const reading = read(post, context);
    if (reading === null) return { ok: false, code: 'unexpected' };
    return options.send('posts:capture', {
      network: adapter.id,
      reading,
      account: readAccount(context),
      page: buildPageInfo(context),
      method,
      thumbnail: readThumbnail(post, page),
      requestId: page.window.crypto.randomUUID(),
    });
  };
  const captureEntry = async (entry: PostEntry, method: CaptureMethod): Promise<CapturePostReply | Failure> => {
    // Feeds recycle nodes; what counts is what the person saw when they clicked.
    const clicked = { post: entry.post, key: adapter.postKey(entry.post, options.context()) };
    entry.key = clicked.key;
    const reply = await deliver(entry.post, method);
    entry.pending = null;
    if (reply.ok) keep(marks, clicked, reply);
    const isStillThere = entry.key === clicked.key;
    if (isStillThere) entry.failure = reply.ok ? null : reply.code;
    options.onChange(entry);
    return reply;
  };
  return {
    async capture(post, method) {
      const entry = options.entryOf(post);
      if (entry === undefined) return deliver(post, method);
      if (entry.pending !== null) return entry.pending;
      entry.failure = null;
      entry.pending = captureEntry(entry, method);
      options.onChange(entry);
      return entry.pending;
    },
  };
}

function keep(marks: CaptureMarks, post: { post: HTMLElement; key: string | null }, reply: CapturePostReply): void {
  const { postId, undoId, tags, note, missing, outcome } = reply;
  const undo = [
    ...(marks.get(post)?.undo ?? []),
    { undoId, of: outcome === 'new' ? 'first-capture' : 'capture' } as const,
  ];
  marks.set(post, { postId, tags, note, undo, missing: missing.length, when: 'now', changed: null });
}
