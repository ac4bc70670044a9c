import type { PackedWords } from '../schema/rows';

/** Ordinals of the posts that contain one word. Most words of a library occur once: those go without an array. */
type Postings = number | number[] | Uint32Array<ArrayBuffer>;

/**
 * Which posts contain a word beginning with a prefix. Words lie in buckets by their first two characters; within one a
 * prefix is found by looking at every word, which at 100,000 posts is faster than keeping a sorted list up to date.
 */
export class WordIndex {
  readonly #buckets = new Map<string, Map<string, Postings>>();

  static unpack({ words, ends, postings }: PackedWords): WordIndex {
    const index = new WordIndex();
    let start = 0;
    for (const [position, word] of (words === '' ? [] : words.split('\n')).entries()) {
      const end = ends[position] ?? start;
      const only = end - start === 1 ? postings[start] : undefined;
      index.#bucketOf(word).set(word, only ?? postings.subarray(start, end));
      start = end;
    }
    return index;
  }

  pack(): PackedWords {
    const entries = [...this.#buckets.values()].flatMap((bucket) => [...bucket]);
    const ends = new Uint32Array(entries.length);
    let end = 0;
    for (const [position, [, postings]] of entries.entries()) {
      end += typeof postings === 'number' ? 1 : postings.length;
      ends[position] = end;
    }
    const packed = new Uint32Array(end);
    for (const [position, [, postings]] of entries.entries()) {
      packed.set(typeof postings === 'number' ? [postings] : postings, ends[position - 1] ?? 0);
    }
    return { words: entries.map(([word]) => word).join('\n'), ends, postings: packed };
  }

  /** `ordinal`s must not go down from call to call. */
  add(ordinal: number, words: Iterable<string>): void {
    for (const word of words) {
      const bucket = this.#bucketOf(word);
      const postings = bucket.get(word);
      if (postings === undefined) bucket.set(word, ordinal);
      else if (typeof postings === 'number') bucket.set(word, [postings, ordinal]);
      else if (Array.isArray(postings)) postings.push(ordinal);
      else bucket.set(word, [...postings, ordinal]);
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
