type Task =
  | { kind: 'check'; post: HTMLElement }
  | { kind: 'search'; root: ParentNode & Node }
  | { kind: 'changed'; target: Element };

export interface MutationInbox {
  addRecords(records: readonly MutationRecord[]): void;
  /** A post to look at. */
  addPost(post: HTMLElement): void;
  /** The whole page and every post of it. */
  addEverything(posts: Iterable<HTMLElement>): void;
  take(): Task | null;
  /** Whether elements left the page since the last call. */
  takeRemoval(): boolean;
}

/** A tab in the background gets no frames; beyond this many waiting nodes one look at the whole page is cheaper than each. */
const MAX_WAITING = 5000;

/** What mutations left to look at: each node once, however often it was mutated in the frame. */
export function createMutationInbox(document: Document): MutationInbox {
  const posts = createQueue<HTMLElement>();
  const roots = createQueue<ParentNode & Node>();
  const targets = createQueue<Element>();
  let hasRemoval = false;

  const addRecord = (record: MutationRecord): void => {
    if (record.type === 'childList') {
      for (const node of record.addedNodes) if (isElement(node)) roots.add(node);
      if (!hasRemoval) for (const node of record.removedNodes) hasRemoval ||= isElement(node);
    }
    if (isElement(record.target)) targets.add(record.target);
  };
  const collapse = (): void => {
    roots.clear();
    targets.clear();
    roots.add(document);
  };
  return {
    addRecords(records) {
      for (const record of records) addRecord(record);
      if (roots.size() + targets.size() > MAX_WAITING) collapse();
    },
    addPost: (post) => posts.add(post),
    addEverything(known) {
      collapse();
      for (const post of known) posts.add(post);
    },
    take() {
      const post = posts.take();
      if (post !== undefined) return { kind: 'check', post };
      const root = roots.take();
      if (root !== undefined) return { kind: 'search', root };
      const target = targets.take();
      return target === undefined ? null : { kind: 'changed', target };
    },
    takeRemoval() {
      const result = hasRemoval;
      hasRemoval = false;
      return result;
    },
  };
}

interface Queue<T> {
  add(item: T): void;
  take(): T | undefined;
  size(): number;
  clear(): void;
}

/** First in, first out, each item once. One iterator walks on, because starting anew would step over all that was taken. */
function createQueue<T>(): Queue<T> {
  const items = new Set<T>();
  let walk = items.values();
  return {
    add: (item) => void items.add(item),
    take() {
      let step = walk.next();
      if (step.done === true) {
        walk = items.values();
        step = walk.next();
      }
      if (step.done === true) return undefined;
      items.delete(step.value);
      return step.value;
    },
    size: () => items.size,
    clear: () => items.clear(),
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
