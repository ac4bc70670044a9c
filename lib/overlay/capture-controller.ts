import type { RawAccount, RawPost, Reading } from '@/lib/domain/reading';
import type { CaptureMethod } from '@/lib/domain/vocabulary';
import type { Failure } from '@/lib/errors/error-code';
import type { CapturePostReply } from '@/lib/messaging/protocol';
import type { OverlaySend } from '@/lib/messaging/send-from-overlay';
import type { PostLocator, PageContext } from '@/lib/networks/contract';

import { buildPageInfo } from './build-page-info';
import type { CaptureMarks } from './capture-mark';
import type { FaultListener } from './guard-locator';
import type { OverlayPage } from './overlay-page';
import { type CaptureKit, isFailure, type LoadCaptureKit } from './capture-kit';
import type { PostEntry } from './post-entry';
import type { TrackedPost } from './post-observer';

export interface CaptureControllerOptions {
  /** Guarded (guard-locator.ts), except its readers: an exception in one becomes the reply. */
  locator: PostLocator;
  page: OverlayPage;
  send: OverlaySend;
  loadKit: LoadCaptureKit;
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
  const { locator, page, marks } = options;

  const read = (kit: CaptureKit, post: HTMLElement, context: PageContext): Reading<RawPost> | null => {
    try {
      return kit.reader.readPost(post, context);
    } catch (error) {
      options.onFault(error, `${locator.id}.readPost`);
      return null;
    }
  };
  const readAccount = (kit: CaptureKit, context: PageContext): Reading<RawAccount> | null => {
    if (context.kind !== 'profile') return null;
    try {
      return kit.reader.readAccount(context);
    } catch (error) {
      // The post is what was asked for; it is not lost with the header.
      options.onFault(error, `${locator.id}.readAccount`);
      return null;
    }
  };
  const deliver = async (clicked: TrackedPost, method: CaptureMethod): Promise<CapturePostReply | Failure> => {
    const kit = await options.loadKit();
    if (isFailure(kit)) return kit;
    const { post, key } = clicked;
    const context = options.context();
    // The feed put another post into the node while the kit was on its way: not what the person clicked on.
    if (locator.postKey(post, context) !== key) return { ok: false, code: 'reading-invalid' };
    const reading = read(kit, post, context);
    if (reading === null) return { ok: false, code: 'unexpected' };
    return options.send('posts:capture', {
      network: locator.id,
      reading,
      account: readAccount(kit, context),
      page: buildPageInfo(context),
      method,
      thumbnail: kit.readThumbnail(post, page),
      requestId: page.window.crypto.randomUUID(),
    });
  };
  const identify = (post: HTMLElement): TrackedPost => ({ post, key: locator.postKey(post, options.context()) });
  const captureEntry = async (entry: PostEntry, method: CaptureMethod): Promise<CapturePostReply | Failure> => {
    // Feeds recycle nodes; what counts is what the person saw when they clicked.
    const clicked = identify(entry.post);
    entry.key = clicked.key;
    const reply = await deliver(clicked, method);
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
      if (entry === undefined) return deliver(identify(post), method);
      if (entry.pending !== null) return entry.pending;
      entry.failure = null;
      entry.pending = captureEntry(entry, method);
      options.onChange(entry);
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
