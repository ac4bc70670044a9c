/**
 * What each column of a table means after one was given a meaning: it is taken from any other column that had it.
 * @param place the column's index
 * @param meaning null: left out
 */
export function assignColumn<Meaning>(
  mapping: readonly (Meaning | null)[],
  { columns, place, meaning }: { columns: number; place: number; meaning: Meaning | null },
): (Meaning | null)[] {
  return Array.from({ length: columns }, (_, index) => {
    if (index === place) return meaning;
    const former = mapping[index] ?? null;
    return former === meaning ? null : former;
  });
}
