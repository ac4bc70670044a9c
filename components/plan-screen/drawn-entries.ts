import type { DayEntries, PlanEntry } from './day-entries';
import { MOST_PER_DAY } from './month-day';

const first = new WeakMap<readonly PlanEntry[], readonly PlanEntry[]>();

/** The same list for the same day, so that it is not drawn anew. */
function firstOf(entries: readonly PlanEntry[]): readonly PlanEntry[] {
  const known = first.get(entries) ?? entries.slice(0, MOST_PER_DAY);
  first.set(entries, known);
  return known;
}

interface Wanted {
  /** Days of which all is drawn. */
  expanded: ReadonlySet<string>;
  /** An item that is drawn wherever it stands: the keyboard is carrying it. */
  carried: string | null;
}

/** The entries of each day of the month that are drawn. */
export function drawnEntries(days: DayEntries, { expanded, carried }: Wanted): DayEntries {
  return new Map(
    [...days].map(([date, entries]) => {
      if (expanded.has(date) || entries.length <= MOST_PER_DAY) return [date, entries];
      const hidden = entries.slice(MOST_PER_DAY).find(({ item }) => item.id === carried);
      return [date, hidden === undefined ? firstOf(entries) : [...entries.slice(0, MOST_PER_DAY - 1), hidden]];
    }),
  );
}
