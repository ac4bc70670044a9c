/** Builds a value at the first call and returns that one from then on. */
export function once<T>(build: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => (kept ??= { value: build() }).value;
}
