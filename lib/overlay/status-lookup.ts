import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';
import type { OverlaySend } from '@/lib/messaging/send-from-overlay';

import { buildPageInfo } from './build-page-info';
import type { CapturedMark, CaptureMarks } from './capture-mark';
import type { FaultListener } from './guard-adapter';
import type { OverlayPage } from './overlay-page';
import type { PostEntry } from './post-entry';
import type { TrackedPost } from './post-observer';

export interface StatusLookupOptions {
  adapter: NetworkAdapter;
  page: OverlayPage;
  send: OverlaySend;
  context: () => PageContext;
  marks: CaptureMarks;
  entryOf(post: HTMLElement): PostEntry | undefined;
  /** Something was learned about this post: draw its badges anew. */
  onLearned(post: TrackedPost): void;
  onFault: FaultListener;
  signal: AbortSignal;
}

export interface StatusLookup {
  watch(post: HTMLElement): void;
  unwatch(post: HTMLElement): void;
  /** A new page view: what was asked before may have another answer. */
  forget(): void;
}

/** A scroll brings posts one by one; one question for each handful is enough. */
const DEBOUNCE_MS = 250;
/** The protocol's limit of ids in one question. */
const MAX_IDS = 200;

/**
 * Finds out which of the posts the person looks at are in the library, and whether those differ from what is stored. Asks once
 * per post and page view, and only for posts that came into view.
 */
export function createStatusLookup(options: StatusLookupOptions): StatusLookup {
  const { adapter, page, marks, send, signal } = options;
  let asked = new Set<string>();
  const waiting = new Map<string, HTMLElement>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const compare = async (key: string, post: HTMLElement): Promise<void> => {
    const entry = options.entryOf(post);
    const mark = entry?.key === key ? marks.get(entry) : undefined;
    if (mark?.when !== 'before') return;
    const reply = await send('posts:compare', {
      network: adapter.id,
      reading: adapter.readPost(post, options.context()),
      page: buildPageInfo(options.context()),
    });
    // Not told (worker busy, reading refused): the badge says "Captured", which is still true.
    if (!reply.ok || !reply.changed) return;
    mark.changed = { likesDelta: reply.likesDelta };
    options.onLearned({ key, post });
  };
  const ask = async (): Promise<void> => {
    const batch = [...waiting].slice(0, MAX_IDS);
    for (const [key] of batch) waiting.delete(key);
    if (waiting.size > 0) schedule();
    const reply = await send('posts:status', { network: adapter.id, nativeIds: batch.map(([key]) => key) });
    if (!reply.ok) {
      // Nobody answered: asked again when the post comes into view the next time.
      for (const [key] of batch) asked.delete(key);
      return;
    }
    for (const [key, post] of batch) {
      const status = Object.hasOwn(reply.captured, key) ? reply.captured[key] : undefined;
      if (status === undefined || marks.get({ key, post })?.when === 'now') continue;
      const mark: CapturedMark = { ...status, undo: [], missing: null, when: 'before', changed: null };
      marks.set({ key, post }, mark);
      options.onLearned({ key, post });
      await whenIdle(page);
      if (signal.aborted) return;
      await compare(key, post);
    }
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      ask().catch((error: unknown) => options.onFault(error, `${adapter.id}.status`));
    }, DEBOUNCE_MS);
  };
  const sight = new page.window.IntersectionObserver((sightings) => {
    for (const { isIntersecting, target } of sightings) {
      const entry = isIntersecting ? options.entryOf(target as HTMLElement) : undefined;
      if (entry === undefined || entry.key === null || asked.has(entry.key)) continue;
      asked.add(entry.key);
      if (marks.get(entry) === undefined) waiting.set(entry.key, entry.post);
    }
    if (waiting.size > 0) schedule();
  });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      sight.disconnect();
    },
    { once: true },
  );
  return {
    watch: (post) => sight.observe(post),
    unwatch: (post) => sight.unobserve(post),
    forget() {
      asked = new Set();
      waiting.clear();
    },
  };
}

function whenIdle({ window }: OverlayPage): Promise<void> {
  return new Promise((resolve) => window.requestIdleCallback(() => resolve(), { timeout: 2000 }));
}
