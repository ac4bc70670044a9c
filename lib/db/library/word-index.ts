/** Posts that contain one word: most words of a library occur once, so a single ordinal is kept without an array. */
type Postings = number | number[];

/**
 * Which posts contain a word beginning with a prefix. Words lie in buckets by their first two characters; within one a
 * prefix is found by looking at every word, which at 100,000 posts is faster than keeping a sorted list up to date.
 */
export class WordIndex {
  readonly #buckets = new Map<string, Map<string, Postings>>();

  /** `ordinal`s must not go down from call to call. */
  add(ordinal: number, words: Iterable<string>): void {
    for (const word of words) {
      const bucket = this.#bucketOf(word);
      const postings = bucket.get(word);
      if (postings === undefined) bucket.set(word, ordinal);
      else if (typeof postings === 'number') bucket.set(word, [postings, ordinal]);
      else postings.push(ordinal);
    }
  }

  /** Calls `visit` for every post with such a word; more than once where several of its words match. */
  visit(prefix: string, visit: (ordinal: number) => void): void {
    for (const bucket of this.#bucketsFor(prefix)) {
      for (const [word, postings] of bucket) {
        if (!word.startsWith(prefix)) continue;
        if (typeof postings === 'number') visit(postings);
        else for (const ordinal of postings) visit(ordinal);
      }
    }
  }

  #bucketOf(word: string): Map<string, Postings> {
    const name = word.slice(0, 2);
    let bucket = this.#buckets.get(name);
    if (bucket === undefined) {
      bucket = new Map();
      this.#buckets.set(name, bucket);
    }
    return bucket;
  }

  *#bucketsFor(prefix: string): Generator<Map<string, Postings>> {
    if (prefix.length >= 2) {
      const bucket = this.#buckets.get(prefix.slice(0, 2));
      if (bucket !== undefined) yield bucket;
      return;
    }
    for (const [name, bucket] of this.#buckets) if (name.startsWith(prefix)) yield bucket;
  }
}
