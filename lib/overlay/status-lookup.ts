import type { PostLocator } from '@/lib/networks/contract';
import type { CapturedStatus } from '@/lib/messaging/protocol';
import type { OverlaySend } from '@/lib/messaging/send-from-overlay';

import { isFailure, type LoadCaptureDesk } from './capture-kit';
import type { CaptureMarks } from './capture-mark';
import type { FaultListener } from './guard-locator';
import type { OverlayPage } from './overlay-page';
import type { PostEntry } from './post-entry';
import type { TrackedPost } from './post-observer';

export interface StatusLookupOptions {
  locator: PostLocator;
  page: OverlayPage;
  send: OverlaySend;
  loadDesk: LoadCaptureDesk;
  marks: CaptureMarks;
  /** Something was learned about this post: draw its badges anew. */
  onLearned(post: TrackedPost): void;
  onFault: FaultListener;
  signal: AbortSignal;
}

export interface StatusLookup {
  /** A post came into view. */
  ask(entry: PostEntry): void;
  /** A new page view: what was asked before may have another answer. */
  forget(): void;
}

/** A scroll brings posts one by one; one question for each handful is enough. */
const GATHER_MS = 250;
/** Keys that adapters make of author and text, where the page shows no id, are not ids to ask for. */
const NATIVE_ID = /^\S{1,200}$/;
/** The protocol's limit of ids in one question. */
const MAX_IDS = 200;

/**
 * Finds out which of the posts the person looks at are in the library, and whether those differ from what is stored. Asks once
 * per post and page view, and only for posts that came into view.
 */
export function createStatusLookup(options: StatusLookupOptions): StatusLookup {
  const { locator, page, marks, send, signal } = options;
  let asked = new Set<string>();
  const waiting = new Map<string, PostEntry>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const compare = async (entry: PostEntry, key: string): Promise<void> => {
    const mark = entry.key === key ? marks.get(entry) : undefined;
    if (mark?.when !== 'before' || !entry.post.isConnected) return;
    const desk = await options.loadDesk();
    if (!isFailure(desk)) await desk.compare(entry, key);
  };
  const learn = (entry: PostEntry, key: string, status: CapturedStatus): void => {
    const post = { post: entry.post, key };
    if (marks.get(post)?.when === 'now') return;
    marks.set(post, { ...status, undo: [], missing: null, when: 'before', changed: null });
    options.onLearned(post);
  };
  const ask = async (): Promise<void> => {
    const batch = [...waiting].slice(0, MAX_IDS);
    for (const [key] of batch) waiting.delete(key);
    if (waiting.size > 0) schedule();
    const reply = await send('posts:status', { network: locator.id, nativeIds: batch.map(([key]) => key) });
    // Nobody answered: asked again when the post comes into view the next time.
    if (!reply.ok) for (const [key] of batch) asked.delete(key);
    const known = reply.ok ? reply.captured : {};
    for (const [key, entry] of batch) {
      const status = Object.hasOwn(known, key) ? known[key] : undefined;
      if (status === undefined) continue;
      learn(entry, key, status);
      await whenIdle(page);
      if (signal.aborted) return;
      await compare(entry, key);
    }
  };
  const schedule = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      ask().catch((error: unknown) => options.onFault(error, `${locator.id}.status`));
    }, GATHER_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    ask(entry) {
      if (entry.key === null || !NATIVE_ID.test(entry.key) || asked.has(entry.key)) return;
      asked.add(entry.key);
      if (marks.get(entry) !== undefined) return;
      waiting.set(entry.key, entry);
      schedule();
    },
    forget() {
      asked = new Set();
      waiting.clear();
    },
  };
}

function whenIdle({ window }: OverlayPage): Promise<void> {
  return new Promise((resolve) => window.requestIdleCallback(() => resolve(), { timeout: 2000 }));
}
