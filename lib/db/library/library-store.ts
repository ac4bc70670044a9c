import { liveQuery, type Subscription } from 'dexie';

import type { ErrorCode } from '@/lib/errors/error-code';

import { db, type JackdawDatabase } from '../database';
import { errorCodeOf } from '../errors';
import { LibraryIndex, type LibraryResult } from './library-index';
import type { LibraryQuery } from './library-query';
import { buildLibraryRow } from './library-row';

/** Posts indexed in one go while loading: some 30 ms, so that the page stays responsive. */
const LOAD_CHUNK = 500;
/** Above this many changed posts at once, indexing all anew is no slower. */
const MAX_CATCH_UP = 5000;

/** One immutable state of the index; a new object whenever what a query answers may have changed. */
export interface LibrarySnapshot {
  status: 'loading' | 'ready' | 'failed';
  /** A new function whenever it may answer differently. */
  query: (query: LibraryQuery) => LibraryResult;
  /** Why, when failed. */
  code: ErrorCode | null;
}

/**
 * One page's search index and the database's change journal, kept in step. It loads at the first subscription and follows
 * the changes of every page and of the background from then on. Shaped for React's `useSyncExternalStore`.
 */
export class LibraryStore {
  readonly #database: JackdawDatabase;
  readonly #listeners = new Set<() => void>();
  #index = new LibraryIndex();
  #snapshot: LibrarySnapshot = { status: 'loading', query: (query) => this.#index.query(query), code: null };
  #journal: Subscription | null = null;
  #lastSeq = 0;
  #work: Promise<void> | null = null;

  constructor(database: JackdawDatabase) {
    this.#database = database;
  }

  readonly get = (): LibrarySnapshot => this.#snapshot;

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    this.#journal ??= this.#follow();
    return () => {
      this.#listeners.delete(onChange);
    };
  };

  /** Stops following; for tests and for pages that let the database go. */
  close(): void {
    this.#journal?.unsubscribe();
    this.#journal = null;
  }

  #follow(): Subscription {
    return liveQuery(() => lastChange(this.#database)).subscribe({
      next: (seq) => this.#schedule(seq),
      error: (error: unknown) => this.#fail(error),
    });
  }

  /** One piece of work at a time; changes that come meanwhile are in the journal and are read by the next piece. */
  #schedule(seq: number): void {
    const before = this.#work ?? Promise.resolve();
    this.#work = before.then(() => this.#step(seq)).catch((error: unknown) => this.#fail(error));
  }

  async #step(seq: number): Promise<void> {
    if (this.#snapshot.status !== 'ready') await this.#load();
    else if (seq > this.#lastSeq && !(await this.#catchUp())) await this.#load();
  }

  async #load(): Promise<void> {
    const index = new LibraryIndex();
    // Read first: what changes while loading is indexed again by the next catch-up, which does no harm.
    this.#lastSeq = await lastChange(this.#database);
    let chunk = await this.#database.posts.where('id').above('').limit(LOAD_CHUNK).toArray();
    while (chunk.length > 0) {
      for (const post of chunk) index.put(buildLibraryRow(post));
      const last = chunk.at(-1)?.id ?? '';
      chunk = await this.#database.posts.where('id').above(last).limit(LOAD_CHUNK).toArray();
    }
    index.prepare(['capturedAt']);
    this.#index = index;
    this.#show({ status: 'ready', code: null });
  }

  /** Answers false when the journal no longer reaches back far enough, or the index is better built anew. */
  async #catchUp(): Promise<boolean> {
    const index = this.#index;
    const { postChanges, posts } = this.#database;
    const changed = await this.#database.transaction('r', [postChanges, posts], async () => {
      const changes = await postChanges.where('seq').above(this.#lastSeq).toArray();
      const ids = [...new Set(changes.map(({ postId }) => postId))];
      if (changes[0]?.seq !== this.#lastSeq + 1 || ids.length > MAX_CATCH_UP) return null;
      return { ids, rows: await posts.bulkGet(ids), seq: changes.at(-1)?.seq ?? this.#lastSeq };
    });
    if (changed === null) return false;
    for (const [position, id] of changed.ids.entries()) {
      const post = changed.rows[position];
      if (post === undefined) index.delete(id);
      else index.put(buildLibraryRow(post));
    }
    this.#lastSeq = changed.seq;
    if (index.isWorn) return false;
    this.#show({ status: 'ready', code: null });
    return true;
  }

  #fail(error: unknown): void {
    this.#show({ status: 'failed', code: errorCodeOf(error) });
  }

  #show(next: Pick<LibrarySnapshot, 'status' | 'code'>): void {
    const index = this.#index;
    this.#snapshot = { ...next, query: (query) => index.query(query) };
    for (const listener of this.#listeners) listener();
  }
}

async function lastChange(database: JackdawDatabase): Promise<number> {
  const seq = await database.postChanges.toCollection().lastKey();
  return typeof seq === 'number' ? seq : 0;
}

let shared: LibraryStore | null = null;

/** The index of this page, made at the first call. */
export function libraryStore(): LibraryStore {
  shared ??= new LibraryStore(db());
  return shared;
}
