import type { PackedColumns } from '../schema/rows';
import { Codes } from './codes';
import { NUMBER_COLUMNS, type LibraryRow, type NumberColumn } from './library-row';

const FIRST_CAPACITY = 1024;
const CODE_COLUMNS = ['network', 'format', 'account', 'client'] as const;
const BYTE_COLUMNS = ['alive', 'sponsored'] as const;

type Bytes = PackedColumns['bytes'];
type CodeColumns = PackedColumns['codes'];
type NumberColumns = Record<NumberColumn, Float64Array<ArrayBuffer>>;

/** The same entries, each made anew from its name. */
function mapColumns<Name extends string, Column>(names: readonly Name[], make: (name: Name) => Column) {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Column>;
}

function grown<A extends Uint8Array | Uint32Array | Float64Array>(old: A, next: A): A {
  next.set(old);
  return next;
}

/** Rows as columns of numbers, addressed by ordinal. Rows are only added; a changed or deleted one is marked dead. */
export class LibraryColumns {
  readonly ids: string[] = [];
  readonly tags: (readonly number[])[] = [];
  values = new Codes();
  tagValues = new Codes();
  bytes: Bytes = mapColumns(BYTE_COLUMNS, () => new Uint8Array(FIRST_CAPACITY));
  codes: CodeColumns = mapColumns(CODE_COLUMNS, () => new Uint32Array(FIRST_CAPACITY));
  numbers: NumberColumns = mapColumns(NUMBER_COLUMNS, () => new Float64Array(FIRST_CAPACITY));

  static unpack(packed: PackedColumns): LibraryColumns {
    const columns = new LibraryColumns();
    for (const id of packed.ids) columns.ids.push(id);
    for (const tags of packed.tags) columns.tags.push(tags);
    columns.values = new Codes(packed.values);
    columns.tagValues = new Codes(packed.tagValues);
    columns.bytes = packed.bytes;
    columns.codes = packed.codes;
    columns.numbers = mapColumns(NUMBER_COLUMNS, (name) => packed.numbers[name] ?? new Float64Array(packed.ids.length));
    return columns;
  }

  pack(): PackedColumns {
    const { size } = this;
    return {
      ids: this.ids,
      tags: this.tags,
      values: this.values.list(),
      tagValues: this.tagValues.list(),
      bytes: mapColumns(BYTE_COLUMNS, (name) => this.bytes[name].slice(0, size)),
      codes: mapColumns(CODE_COLUMNS, (name) => this.codes[name].slice(0, size)),
      numbers: mapColumns(NUMBER_COLUMNS, (name) => this.numbers[name].slice(0, size)),
    };
  }

  /** How many ordinals were given, dead ones included. */
  get size(): number {
    return this.ids.length;
  }

  /** Answers the ordinal of the added row. */
  add(row: LibraryRow): number {
    const ordinal = this.ids.length;
    if (ordinal >= this.bytes.alive.length) this.#grow(Math.max(FIRST_CAPACITY, ordinal * 2));
    this.ids.push(row.id);
    this.tags.push(row.tags.map((tag) => this.tagValues.assign(tag)));
    this.bytes.alive[ordinal] = 1;
    this.bytes.sponsored[ordinal] = row.sponsored ? 1 : 0;
    this.codes.network[ordinal] = this.values.assign(row.network);
    this.codes.format[ordinal] = this.values.assign(row.format);
    this.codes.account[ordinal] = this.values.assign(row.accountId);
    this.codes.client[ordinal] = this.values.assign(row.clientId);
    for (const column of NUMBER_COLUMNS) this.numbers[column][ordinal] = row.numbers[column];
    return ordinal;
  }

  #grow(capacity: number): void {
    this.bytes = mapColumns(BYTE_COLUMNS, (name) => grown(this.bytes[name], new Uint8Array(capacity)));
    this.codes = mapColumns(CODE_COLUMNS, (name) => grown(this.codes[name], new Uint32Array(capacity)));
    this.numbers = mapColumns(NUMBER_COLUMNS, (name) => grown(this.numbers[name], new Float64Array(capacity)));
  }
}
