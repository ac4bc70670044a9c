import { liveQuery, type Subscription } from 'dexie';

import type { ErrorCode } from '@/lib/errors/error-code';

import { db, type JackdawDatabase } from '../database';
import { errorCodeOf } from '../errors';
import { LibraryIndex, type LibraryResult } from './library-index';
import { LIBRARY_SORTS, type LibraryQuery } from './library-query';
import { catchUp, lastChange, loadIndex, saveIndex, type IndexState } from './load-index';

/** After this many changes the saved index is refreshed, so that the next page need not repeat them. */
const SAVE_AFTER_CHANGES = 500;
/** Indexing fewer posts from their rows takes no longer than reading a saved index. */
const SAVE_FROM_POSTS = 2000;

/** One immutable state of the index. */
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
  #state: IndexState | null = null;
  #snapshot: LibrarySnapshot = { status: 'loading', query: (query) => new LibraryIndex().query(query), code: null };
  #journal: Subscription | null = null;
  #work: Promise<void> = Promise.resolve();

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

  /** Stops following, once the work at hand is done; for tests and for pages that let the database go. */
  async close(): Promise<void> {
    this.#journal?.unsubscribe();
    this.#journal = null;
    await this.#work;
  }

  #follow(): Subscription {
    return liveQuery(() => lastChange(this.#database)).subscribe({
      // One piece of work at a time; what changes meanwhile is in the journal, and the next piece reads it.
      next: (seq) => {
        this.#work = this.#work.then(() => this.#step(seq)).catch((error: unknown) => this.#fail(error));
      },
      error: (error: unknown) => this.#fail(error),
    });
  }

  async #step(seq: number): Promise<void> {
    const before = this.#state;
    if (before !== null && seq <= before.seq) return;
    const caughtUp = before === null ? null : await catchUp(this.#database, before);
    this.#state = caughtUp ?? (await loadIndex(this.#database));
    this.#show({ status: 'ready', code: null });
    await this.#settle(this.#state);
  }

  /** What makes later work quick, after the answer is on the screen. */
  async #settle(state: IndexState): Promise<void> {
    for (const sort of LIBRARY_SORTS) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      state.index.prepare(sort);
    }
    if (state.unsaved < SAVE_AFTER_CHANGES || state.index.size < SAVE_FROM_POSTS) return;
    await saveIndex(this.#database, state);
  }

  #fail(error: unknown): void {
    this.#show({ status: 'failed', code: errorCodeOf(error) });
  }

  #show(next: Pick<LibrarySnapshot, 'status' | 'code'>): void {
    const index = this.#state?.index ?? new LibraryIndex();
    this.#snapshot = { ...next, query: (query) => index.query(query) };
    for (const listener of this.#listeners) listener();
  }
}

let shared: LibraryStore | null = null;

/** The index of this page, made at the first call. */
export function libraryStore(): LibraryStore {
  shared ??= new LibraryStore(db());
  return shared;
}
