import type { PlanView } from './calendar-days';
import { addDays } from './calendar-days';
import type { DayEntries, PlanEntry } from './day-entries';
import { BOARD_COLUMNS, type BoardColumnId, columnOf } from './board-columns';
import type { CursorColumn } from './use-grid-cursor';

/** So many cards of a column are drawn before "show more". */
export const MOST_PER_COLUMN = 40;

/** All that is shown by status: items of the days shown, then ideas. */
export function buildBoard(
  dates: readonly string[],
  days: DayEntries,
  ideas: readonly PlanEntry[],
): ReadonlyMap<BoardColumnId, readonly PlanEntry[]> {
  const board = new Map<BoardColumnId, PlanEntry[]>(BOARD_COLUMNS.map((id) => [id, []]));
  const all = [...dates.flatMap((date) => days.get(date) ?? []), ...ideas];
  for (const entry of all) board.get(columnOf(entry.item.status))?.push(entry);
  return board;
}

const idsOf = (entries: readonly PlanEntry[] | undefined): string[] => (entries ?? []).map(({ item }) => item.id);

/** Where the keyboard can go in a view of days; the week has what is without a time above the rest. */
export function dayColumns(view: PlanView, dates: readonly string[], drawn: DayEntries): CursorColumn[] {
  return dates.map((date) => {
    const entries = drawn.get(date) ?? [];
    const [timed, loose] = [true, false].map((has) => entries.filter(({ item }) => (item.time !== null) === has));
    return { id: date, items: view === 'week' ? [...idsOf(loose), ...idsOf(timed)] : idsOf(entries) };
  });
}

/** Where it can go on the board. */
export function boardColumns(board: ReadonlyMap<string, readonly PlanEntry[]>): CursorColumn[] {
  return [...board].map(([id, entries]) => ({ id, items: idsOf(entries.slice(0, MOST_PER_COLUMN)) }));
}

/** How many columns below the last item of one the next begins. */
export const BELOW: Readonly<Record<PlanView, number>> = { month: 7, week: 0, list: 1, board: 0 };

/** The day beyond those that are drawn; the board has none. */
export function dayBeyond(view: PlanView): (columnId: string, by: number) => string | null {
  return (columnId, by) => (view === 'board' ? null : addDays(columnId, by));
}
