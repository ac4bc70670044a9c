import { browser } from '@/lib/browser';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import type { ReadAccount } from '@/lib/domain/account';
import type { CapturedPost } from '@/lib/domain/post';
import type { CaptureMethod } from '@/lib/domain/vocabulary';
import type { CapturePostReply } from '@/lib/messaging/protocol';
import { keepThumbnail } from '@/lib/thumbnails/keep-thumbnail';

export interface CaptureOrder {
  post: CapturedPost;
  account: ReadAccount | null;
  /** http(s) address of the page it was seen on. */
  pageUrl: string;
  method: CaptureMethod;
  missing: string[];
  rules: Record<string, string>;
  at: Date;
  /** The same in every retry of one action; see `CapturePostPayload.requestId`. */
  requestId: string | undefined;
  /** A picture the page itself read, as a data: URL. */
  thumbnail: string | null;
}

/**
 * Stores a capture and builds the acknowledgement. Nothing is acknowledged before the transaction committed, and nothing
 * acknowledged lives only in memory: the worker may be killed at any moment. Throws what the database threw.
 */
export async function storeCapture(order: CaptureOrder): Promise<CapturePostReply> {
  const { post, account, pageUrl, method, missing, rules, at, requestId } = order;
  const { version } = browser.runtime.getManifest();
  const saved = await saveCapture({
    post,
    account,
    capture: { pageUrl, method, missing, rules, version, ...(requestId === undefined ? {} : { id: requestId }) },
    at: at.toISOString(),
  });
  // In a later turn, so that the acknowledgement never waits for a picture.
  setTimeout(() => void keepThumbnail({ post: saved.post, captureUndoId: saved.undoId, handed: order.thumbnail }));
  return {
    ok: true,
    postId: saved.post.id,
    undoId: saved.undoId,
    outcome: saved.outcome,
    quality: post.quality,
    missing,
    tags: saved.post.tags,
    note: saved.post.note,
  };
}
