import type { Collection } from 'dexie';

/** The collection read from the end of its index. */
export function newestFirst<Row, Key>(collection: Collection<Row, Key>): Collection<Row, Key> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a Dexie collection, which has nothing to mutate
  return collection.reverse();
}
