import type { PostLocator, PageContext } from '@/lib/networks/contract';

import { createFrameWorker } from './frame-worker';
import { createMutationInbox } from './mutation-inbox';
import type { OverlayPage } from './overlay-page';

/** What the overlay keeps of one post on the page. */
export interface TrackedPost {
  readonly post: HTMLElement;
  /** Identity of what the node shows now; the observer keeps it up to date. null: the page shows none. */
  key: string | null;
}

/** What the observer asks of a locator; comments are followed the same way. */
export type Followed = Pick<PostLocator, 'identityAttributes' | 'findPosts' | 'postOf' | 'postKey'>;

export interface PostObserverOptions<T extends TrackedPost> {
  locator: Followed;
  page: OverlayPage;
  /** Context of the page as it is now; asked at each batch. */
  context: () => PageContext;
  onAdded(post: HTMLElement, key: string | null): T;
  /** The node shows another post now (`tracked.key` is the new one), or `isPlaced` said no. */
  onChanged(tracked: T, previousKey: string | null): void;
  onRemoved(tracked: T): void;
  /** Whether what was placed for this post is still there; pages drop nodes they did not make. */
  isPlaced(tracked: T): boolean;
  signal: AbortSignal;
}

export interface PostObserver<T extends TrackedPost> {
  readonly posts: ReadonlyMap<HTMLElement, T>;
  /** Looks at the whole page again, in slices: after navigation without reload. */
  rescan(): void;
}

/**
 * Follows the posts of a page while it streams, recycles nodes and navigates: one MutationObserver, batched per frame and
 * sliced, idle while the page is. Writes made inside the callbacks are not observed.
 */
export function observePosts<T extends TrackedPost>(options: PostObserverOptions<T>): PostObserver<T> {
  const { locator, page, signal } = options;
  const posts = new Map<HTMLElement, T>();
  const inbox = createMutationInbox(page.document);

  const check = (post: HTMLElement): void => {
    const context = options.context();
    const tracked = posts.get(post);
    if (tracked === undefined) {
      if (post.isConnected) posts.set(post, options.onAdded(post, locator.postKey(post, context)));
      return;
    }
    if (!post.isConnected || locator.postOf(post, context) !== post) {
      drop(tracked);
      return;
    }
    const previousKey = tracked.key;
    tracked.key = locator.postKey(post, context);
    if (tracked.key !== previousKey || !options.isPlaced(tracked)) options.onChanged(tracked, previousKey);
  };
  const drop = (tracked: T): void => {
    posts.delete(tracked.post);
    options.onRemoved(tracked);
  };
  const sweep = (): void => {
    for (const tracked of posts.values()) {
      if (!tracked.post.isConnected) drop(tracked);
      else if (!options.isPlaced(tracked)) options.onChanged(tracked, tracked.key);
    }
  };
  const search = (root: ParentNode & Node): void => {
    if (!root.isConnected) return;
    for (const post of locator.findPosts(root, options.context())) if (!posts.has(post)) inbox.addPost(post);
  };
  const recheckPostOf = (target: Element): void => {
    if (!target.isConnected) return;
    const post = locator.postOf(target, options.context());
    if (post !== null) inbox.addPost(post);
    // The mutation may have made a post something else: then nobody but us still knows it.
    const former = findAround(posts, target);
    if (former !== null && former !== post) inbox.addPost(former);
  };
  const next = (): boolean => {
    const task = inbox.take();
    if (task === null) return false;
    if (task.kind === 'check') check(task.post);
    else if (task.kind === 'search') search(task.root);
    else recheckPostOf(task.target);
    return true;
  };

  const observer = new page.window.MutationObserver((records) => {
    inbox.addRecords(records);
    worker.request();
  });
  const worker = createFrameWorker(page, signal, {
    begin() {
      inbox.addRecords(observer.takeRecords());
      options.context();
      if (inbox.takeRemoval()) sweep();
    },
    next,
    // What is queued at the end of our own turn can only be our own writes: no page script ran in between.
    end: () => void observer.takeRecords(),
  });
  observer.observe(page.document, buildObserverInit(locator));
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const tracked of posts.values()) options.onRemoved(tracked);
    posts.clear();
  });
  const rescan = (): void => {
    inbox.addEverything(posts.keys());
    worker.request();
  };
  rescan();
  return { posts, rescan };
}

/** The tracked post that holds `element`, or is it. */
function findAround(posts: ReadonlyMap<HTMLElement, unknown>, element: Element): HTMLElement | null {
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    // Keys are looked up by identity: what is found is one of them.
    if (posts.has(around as HTMLElement)) return around as HTMLElement;
  }
  return null;
}

function buildObserverInit(locator: Followed): MutationObserverInit {
  const tree = { childList: true, subtree: true };
  return locator.identityAttributes.length === 0 ? tree : { ...tree, attributeFilter: [...locator.identityAttributes] };
}
