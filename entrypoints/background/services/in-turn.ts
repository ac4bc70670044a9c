let last: Promise<unknown> = Promise.resolve();

/** One after the other, in the order of asking: for work that reads a list, changes the browser and writes the list. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work, work);
  last = result;
  return result;
}
