import { liveQuery, type Subscription } from 'dexie';

/**
 * What a query of the database answers, kept in memory and read again after every change of its rows in any context of the
 * extension. Nothing is read before the first `read`.
 */
export class LiveValue<T> {
  readonly #query: () => Promise<T>;
  #subscription: Subscription | null = null;
  #value: Promise<T> | null = null;

  constructor(query: () => Promise<T>) {
    this.#query = query;
  }

  /** Rejects with what the database threw; the next call then tries anew. */
  read(): Promise<T> {
    this.#value ??= this.#follow();
    return this.#value;
  }

  /** Stops following; the next `read` begins anew. */
  close(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = null;
    this.#value = null;
  }

  #follow(): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#subscription = liveQuery(this.#query).subscribe({
        next: (value) => {
          // A promise settles once: later values stand in its place.
          resolve(value);
          this.#value = Promise.resolve(value);
        },
        error: (error: unknown) => {
          this.close();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      });
    });
  }
}
