import { NUMBER_COLUMNS, type LibraryRow, type NumberColumn } from './library-row';

const FIRST_CAPACITY = 1024;

/** Numbers strings by first use, so that a column of them is a column of small integers. 0 stands for none. */
export class Codes {
  readonly #codes = new Map<string, number>();

  /** The value's code, given to it now if it has none. */
  assign(value: string | null): number {
    if (value === null) return 0;
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    const code = this.#codes.size + 1;
    this.#codes.set(value, code);
    return code;
  }

  /** -1 for a value no post has, which therefore equals no post's code. */
  find(value: string): number {
    return this.#codes.get(value) ?? -1;
  }
}

function grow<A extends Uint8Array | Uint32Array | Float64Array>(old: A, next: A): A {
  next.set(old);
  return next;
}

/** Rows as columns of numbers, addressed by ordinal. Rows are only added; a changed or deleted one is marked dead. */
export class LibraryColumns {
  readonly ids: string[] = [];
  readonly tags: (readonly number[])[] = [];
  readonly codes = { value: new Codes(), tag: new Codes() };
  alive = new Uint8Array(FIRST_CAPACITY);
  sponsored = new Uint8Array(FIRST_CAPACITY);
  network = new Uint32Array(FIRST_CAPACITY);
  format = new Uint32Array(FIRST_CAPACITY);
  account = new Uint32Array(FIRST_CAPACITY);
  client = new Uint32Array(FIRST_CAPACITY);
  readonly numbers = Object.fromEntries(
    NUMBER_COLUMNS.map((column) => [column, new Float64Array(FIRST_CAPACITY)]),
  ) as Record<NumberColumn, Float64Array>;

  /** How many ordinals were given, dead ones included. */
  get size(): number {
    return this.ids.length;
  }

  /** Answers the ordinal of the added row. */
  add(row: LibraryRow): number {
    const ordinal = this.ids.length;
    if (ordinal >= this.alive.length) this.#grow();
    this.ids.push(row.id);
    this.tags.push(row.tags.map((tag) => this.codes.tag.assign(tag)));
    this.alive[ordinal] = 1;
    this.sponsored[ordinal] = row.sponsored ? 1 : 0;
    this.network[ordinal] = this.codes.value.assign(row.network);
    this.format[ordinal] = this.codes.value.assign(row.format);
    this.account[ordinal] = this.codes.value.assign(row.accountId);
    this.client[ordinal] = this.codes.value.assign(row.clientId);
    for (const column of NUMBER_COLUMNS) this.numbers[column][ordinal] = row.numbers[column];
    return ordinal;
  }

  #grow(): void {
    const capacity = this.alive.length * 2;
    this.alive = grow(this.alive, new Uint8Array(capacity));
    this.sponsored = grow(this.sponsored, new Uint8Array(capacity));
    for (const name of ['network', 'format', 'account', 'client'] as const) {
      this[name] = grow(this[name], new Uint32Array(capacity));
    }
    for (const column of NUMBER_COLUMNS) {
      this.numbers[column] = grow(this.numbers[column], new Float64Array(capacity));
    }
  }
}
