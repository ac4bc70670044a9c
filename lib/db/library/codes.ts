/** Numbers strings by first use, so that a column of them is a column of small integers. 0 stands for none. */
export class Codes {
  readonly #codes: Map<string, number>;

  /** `values` by code, from 1. */
  constructor(values: readonly string[] = []) {
    this.#codes = new Map(values.map((value, index) => [value, index + 1]));
  }

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

  /** The values by code, from 1. */
  list(): string[] {
    return [...this.#codes.keys()];
  }
}
