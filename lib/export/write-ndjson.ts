/** One JSON document per line. */
export function writeNdjson(rows: Iterable<unknown>): Blob {
  return new Blob(
    Array.from(rows, (row) => `${JSON.stringify(row)}\n`),
    { type: 'application/x-ndjson' },
  );
}
