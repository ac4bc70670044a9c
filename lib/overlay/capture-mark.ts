import type { TrackedPost } from './post-observer';

/** One thing that can be taken back, newest last in `CapturedMark.undo`. */
export type UndoStep =
  | { undoId: string; of: 'first-capture' | 'capture' }
  | { undoId: string; of: 'annotation'; tags: string[]; note: string };

/** What is known of a captured post while its page is open. */
export interface CapturedMark {
  postId: string;
  tags: string[];
  note: string;
  undo: UndoStep[];
  /** How many fields the page did not show; null when this page did not do the capture. */
  missing: number | null;
  /** Captured on this page, or known from before: a press on the latter captures again. */
  when: 'now' | 'before';
  changed: { likesDelta: number | null } | null;
}

export interface CaptureMarks {
  get(tracked: TrackedPost): CapturedMark | undefined;
  set(tracked: TrackedPost, mark: CapturedMark): void;
  delete(tracked: TrackedPost): void;
  /** Forgets those known from before, so that another page view asks anew. */
  forgetOld(): void;
}

/** Marks by identity, so that a post that leaves a virtual feed and comes back still shows what was done with it. */
export function createCaptureMarks(): CaptureMarks {
  const byKey = new Map<string, CapturedMark>();
  const keyless = new WeakMap<HTMLElement, CapturedMark>();
  return {
    get: ({ key, post }) => (key === null ? keyless.get(post) : byKey.get(key)),
    set({ key, post }, mark) {
      if (key === null) keyless.set(post, mark);
      else byKey.set(key, mark);
    },
    delete({ key, post }) {
      if (key === null) keyless.delete(post);
      else byKey.delete(key);
    },
    forgetOld() {
      for (const [key, mark] of byKey) if (mark.when === 'before') byKey.delete(key);
    },
  };
}
