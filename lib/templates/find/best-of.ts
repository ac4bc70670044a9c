/** Keeps the best few of many without sorting all; among equals the first that came stands first. */
export class BestOf<Item> {
  readonly #limit: number;
  readonly #items: { item: Item; score: number }[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(item: Item, score: number): void {
    const last = this.#items.at(-1);
    if (this.#items.length >= this.#limit && last !== undefined && last.score >= score) return;
    let place = this.#items.length;
    while (place > 0 && (this.#items[place - 1]?.score ?? score) < score) place -= 1;
    this.#items.splice(place, 0, { item, score });
    if (this.#items.length > this.#limit) this.#items.pop();
  }

  /** Best first. */
  list(): Item[] {
    return this.#items.map(({ item }) => item);
  }
}
