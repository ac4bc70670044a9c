/** Ordinals of posts by one number, kept sorted while posts come in; those without the number come last either way. */
export class SortOrder {
  readonly #values: () => Float64Array;
  readonly #sorted: number[] = [];
  readonly #unknown: number[] = [];

  /** `values` is asked anew each time because a growing column is replaced. `size`: how many ordinals to sort now. */
  constructor(values: () => Float64Array, size: number) {
    this.#values = values;
    const column = values();
    for (let ordinal = 0; ordinal < size; ordinal += 1) {
      (Number.isNaN(column[ordinal]) ? this.#unknown : this.#sorted).push(ordinal);
    }
    this.#sorted.sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0) || a - b);
  }

  add(ordinal: number): void {
    const column = this.#values();
    const value = column[ordinal] ?? Number.NaN;
    if (Number.isNaN(value)) {
      this.#unknown.push(ordinal);
      return;
    }
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((column[this.#sorted[middle] ?? 0] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    this.#sorted.splice(low, 0, ordinal);
  }

  visit(descending: boolean, visit: (ordinal: number) => void): void {
    const sorted = this.#sorted;
    for (let index = 0; index < sorted.length; index += 1) {
      const ordinal = sorted[descending ? sorted.length - 1 - index : index];
      if (ordinal !== undefined) visit(ordinal);
    }
    for (const ordinal of this.#unknown) visit(ordinal);
  }
}
