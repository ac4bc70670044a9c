import { LibraryColumns } from './library-columns';
import { buildFilter } from './library-filter';
import type { LibraryQuery, LibrarySort } from './library-query';
import type { LibraryRow } from './library-row';
import { matchText } from './match-text';
import { SortOrder } from './sort-order';
import { WordIndex } from './word-index';

/** Above this share of dead rows `isWorn` asks for a rebuild. */
const MAX_DEAD_SHARE = 0.5;

export interface LibraryResult {
  /** Ids of all posts that pass, in order. */
  ids: string[];
  total: number;
}

/**
 * Filters, sorting and search of the Library over all posts, in memory. Chosen over IndexedDB indexes and a search library
 * by measurement (tests/bench/db-library): neither combines filters with an order in the time a key press has.
 */
export class LibraryIndex {
  readonly #columns = new LibraryColumns();
  readonly #words = new WordIndex();
  readonly #ordinals = new Map<string, number>();
  readonly #orders = new Map<LibrarySort, SortOrder>();

  /** How many posts it holds. */
  get size(): number {
    return this.#ordinals.size;
  }

  /** True when so many rows were replaced that building it anew pays. */
  get isWorn(): boolean {
    return this.#columns.size > 1000 && this.size < this.#columns.size * (1 - MAX_DEAD_SHARE);
  }

  /** Adds a post, in place of its earlier state. */
  put(row: LibraryRow): void {
    this.delete(row.id);
    const ordinal = this.#columns.add(row);
    this.#ordinals.set(row.id, ordinal);
    this.#words.add(ordinal, row.words);
    for (const order of this.#orders.values()) order.add(ordinal);
  }

  delete(id: string): void {
    const ordinal = this.#ordinals.get(id);
    if (ordinal === undefined) return;
    this.#columns.alive[ordinal] = 0;
    this.#ordinals.delete(id);
  }

  query(query: LibraryQuery): LibraryResult {
    const columns = this.#columns;
    const { alive, ids: allIds } = columns;
    const passes = buildFilter(columns, query);
    const hits = matchText(this.#words, query.text, columns.size);
    const ids: string[] = [];
    this.#orderBy(query.sort).visit(query.descending, (ordinal) => {
      if (alive[ordinal] === 0 || (hits !== null && hits[ordinal] === 0) || !passes(ordinal)) return;
      const id = allIds[ordinal];
      if (id !== undefined) ids.push(id);
    });
    return { ids, total: ids.length };
  }

  /** Sorts by every column ahead of the first query that needs it. */
  prepare(sorts: readonly LibrarySort[]): void {
    for (const sort of sorts) this.#orderBy(sort);
  }

  #orderBy(sort: LibrarySort): SortOrder {
    const known = this.#orders.get(sort);
    if (known !== undefined) return known;
    const order = new SortOrder(() => this.#columns.numbers[sort], this.#columns.size);
    this.#orders.set(sort, order);
    return order;
  }
}
