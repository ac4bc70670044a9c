import type { CaptureController, ChosenPost } from './capture-controller';
import type { TrackedPost } from './post-observer';

/** Posts the person selected, in the order of selection. Each is read at once: a feed may drop it before its turn comes. */
export interface PostSelection {
  has(post: TrackedPost): boolean;
  add(post: TrackedPost): void;
  remove(post: TrackedPost): void;
  /** Exactly these. */
  replace(posts: readonly ChosenPost[]): void;
  list(): readonly ChosenPost[];
}

export function createPostSelection(controller: CaptureController): PostSelection {
  const selected = new Map<string | HTMLElement, ChosenPost>();
  return {
    has: (post) => selected.has(idOf(post)),
    add(tracked) {
      const { post, key } = tracked;
      // Unreadable now may be readable at its turn.
      selected.set(idOf(tracked), { post, key, kept: controller.read(post) ?? undefined });
    },
    remove: (post) => void selected.delete(idOf(post)),
    replace(posts) {
      selected.clear();
      for (const post of posts) selected.set(idOf(post), post);
    },
    list: () => [...selected.values()],
  };
}

/** A post without identity is the node that shows it. */
export function idOf({ key, post }: TrackedPost): string | HTMLElement {
  return key ?? post;
}
