import type { RawAccount } from '@/lib/domain/reading';
import type { ErrorCode } from '@/lib/errors/error-code';

import { belongsTo } from './belongs-to';
import type { CaptureTools } from './capture-tools';
import { watchDwell } from './dwell-watch';
import { observePosts, type TrackedPost } from './post-observer';
import { idOf } from './post-selection';

/** Posts recorded on one view of an account's page. */
export interface Recording {
  readonly accountId: string;
  readonly account: RawAccount;
  /** What was recorded, each with its way back. */
  readonly saved: readonly { post: TrackedPost; undoId: string }[];
  /** Nothing is recorded from now on. */
  end(): void;
}

export interface RecordingOptions {
  accountId: string;
  account: RawAccount;
  /** Asked before each capture: whether the page is still that account's, and may be recorded. */
  isAllowed(): boolean;
  /** Posts recorded lately, on whatever page. */
  seen: SeenPosts;
  onSaved(): void;
  /** Nothing more can be stored; the recording has ended. */
  onFailure(code: ErrorCode): void;
}

export interface SeenPosts {
  has(post: TrackedPost): boolean;
  add(post: TrackedPost): void;
  delete(post: TrackedPost): void;
}

/** One post that cannot be read or stored says nothing of the next. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['reading-invalid', 'unexpected', 'no-post-here']);

/** Captures each post of the account once it was well in view for a second. */
export function startRecording({ core, controller }: CaptureTools, options: RecordingOptions): Recording {
  const { page, locator } = core;
  const { account, seen } = options;
  const saved: { post: TrackedPost; undoId: string }[] = [];
  const ending = new AbortController();
  const { signal } = ending;

  const capture = async (post: TrackedPost): Promise<void> => {
    // Asking may end this recording: the page shows another address by now.
    if (!options.isAllowed() || signal.aborted || seen.has(post)) return;
    const kept = controller.read(post.post);
    if (kept === null || !belongsTo(kept.reading.value, account)) return;
    seen.add(post);
    const reply = await controller.capture(post.post, 'scroll', { ...post, kept });
    if (reply.ok) saved.push({ post, undoId: reply.undoId });
    if (signal.aborted) return;
    if (reply.ok) options.onSaved();
    else if (!PASSING.has(reply.code)) {
      seen.delete(post);
      ending.abort();
      options.onFailure(reply.code);
    }
  };
  const dwell = watchDwell(page, {
    onDwelt: (post) => void capture({ post, key: locator.postKey(post, core.context()) }),
    signal,
  });
  observePosts<TrackedPost>({
    locator,
    page,
    context: core.context,
    isPlaced: () => true,
    onAdded(post, key) {
      dwell.watch(post);
      return { post, key };
    },
    onChanged({ post }) {
      // Another post in the node: its second begins now.
      dwell.unwatch(post);
      dwell.watch(post);
    },
    onRemoved: ({ post }) => dwell.unwatch(post),
    signal,
  });
  return { accountId: options.accountId, account, saved, end: () => ending.abort() };
}

/** The same post is recorded once per visit, also when the person leaves and comes back meanwhile. */
const VISIT_MS = 30 * 60 * 1000;

export function createSeenPosts(): SeenPosts {
  const seenAt = new Map<string | HTMLElement, number>();
  return {
    has: (post) => Date.now() - (seenAt.get(idOf(post)) ?? -Infinity) < VISIT_MS,
    add: (post) => void seenAt.set(idOf(post), Date.now()),
    delete: (post) => void seenAt.delete(idOf(post)),
  };
}
