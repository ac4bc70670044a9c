import type { PackedLibrary } from '../schema/rows';
import { LibraryColumns } from './library-columns';
import { buildFilter } from './library-filter';
import type { LibraryQuery, LibrarySort } from './library-query';
import type { LibraryRow } from './library-row';
import { matchText } from './match-text';
import { SortOrder } from './sort-order';
import { WordIndex } from './word-index';

export interface LibraryResult {
  /** Ids of all posts that pass, in order. */
  ids: string[];
  total: number;
}

/**
 * Filters, sorting and search of the Library over all posts, in memory. Chosen by measurement over IndexedDB indexes and a
 * search library (figures: tests/bench/db-library): neither combines search, filters and an order in the time of a key press.
 */
export class LibraryIndex {
  readonly #columns: LibraryColumns;
  readonly #words: WordIndex;
  readonly #ordinals = new Map<string, number>();
  readonly #orders = new Map<LibrarySort, SortOrder>();

  /** Empty, or as `pack` left it. */
  constructor(packed: PackedLibrary | null = null) {
    this.#columns = packed === null ? new LibraryColumns() : LibraryColumns.unpack(packed.columns);
    this.#words = packed === null ? new WordIndex() : WordIndex.unpack(packed.words);
    const { ids, bytes } = this.#columns;
    for (const [ordinal, id] of ids.entries()) if (bytes.alive[ordinal] === 1) this.#ordinals.set(id, ordinal);
  }

  pack(): PackedLibrary {
    return { columns: this.#columns.pack(), words: this.#words.pack() };
  }

  /** How many posts it holds. */
  get size(): number {
    return this.#ordinals.size;
  }

  /** True when half of the rows were replaced or deleted, so that building it anew pays. */
  get isWorn(): boolean {
    return this.#columns.size > 1000 && this.size < this.#columns.size / 2;
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
    this.#columns.bytes.alive[ordinal] = 0;
    this.#ordinals.delete(id);
  }

  query(query: LibraryQuery): LibraryResult {
    const columns = this.#columns;
    const { alive } = columns.bytes;
    const passes = buildFilter(columns, query);
    const hits = matchText(this.#words, query.text, columns.size);
    const ids: string[] = [];
    this.#orderBy(query.sort).visit(query.descending, (ordinal) => {
      if (alive[ordinal] === 0 || (hits !== null && hits[ordinal] === 0) || !passes(ordinal)) return;
      const id = columns.ids[ordinal];
      if (id !== undefined) ids.push(id);
    });
    return { ids, total: ids.length };
  }

  /** Sorts ahead of the first query that needs it. */
  prepare(sort: LibrarySort): void {
    this.#orderBy(sort);
  }

  #orderBy(sort: LibrarySort): SortOrder {
    const known = this.#orders.get(sort);
    if (known !== undefined) return known;
    const order = new SortOrder(() => this.#columns.numbers[sort], this.#columns.size);
    this.#orders.set(sort, order);
    return order;
  }
}
