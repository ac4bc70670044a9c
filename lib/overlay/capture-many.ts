import type { ErrorCode, Failure } from '@/lib/errors/error-code';
import type { CapturePostReply } from '@/lib/messaging/protocol';

/** What became of posts that were to be captured. */
export interface ManyOutcome<T> {
  saved: { post: T; reply: CapturePostReply }[];
  failed: { post: T; code: ErrorCode }[];
  /** Never tried, because the person stopped or nothing more could be stored. */
  left: T[];
}

export interface ManyOptions<T> {
  /** Never rejects. */
  capture(post: T): Promise<CapturePostReply | Failure>;
  onProgress(done: number): void;
  /** Those under way are still finished. */
  signal: AbortSignal;
}

/** Two at a time: one is read while the other is stored, and the page keeps its breath. */
const LANES = 2;
/** Whatever comes next would fail for the same reason. */
const FINAL: ReadonlySet<ErrorCode> = new Set(['context-invalidated', 'storage-full', 'storage-unavailable']);

/** Captures posts in order and goes on past those that fail; every post is in the outcome once. */
export async function captureMany<T>(posts: readonly T[], options: ManyOptions<T>): Promise<ManyOutcome<T>> {
  const waiting = [...posts];
  const outcome: ManyOutcome<T> = { saved: [], failed: [], left: waiting };
  let isOver = false;
  const takeNext = (): T | undefined => (isOver || options.signal.aborted ? undefined : waiting.shift());
  const runLane = async (): Promise<void> => {
    for (let post = takeNext(); post !== undefined; post = takeNext()) {
      const reply = await options.capture(post);
      if (reply.ok) outcome.saved.push({ post, reply });
      else outcome.failed.push({ post, code: reply.code });
      isOver ||= !reply.ok && FINAL.has(reply.code);
      options.onProgress(outcome.saved.length + outcome.failed.length);
    }
  };
  await Promise.all(Array.from({ length: LANES }, runLane));
  return outcome;
}
