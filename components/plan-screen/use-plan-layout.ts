import { useCallback, useMemo, useState } from 'react';

import type { PlanItem } from '@/lib/domain/plan-item';

import type { BoardColumnId } from './board-columns';
import type { PlanView } from './calendar-days';
import type { DayEntries, PlanEntry } from './day-entries';
import { drawnEntries } from './drawn-entries';
import { boardColumns, buildBoard, dayColumns } from './plan-columns';
import type { CursorColumn } from './use-grid-cursor';
import type { PlanData } from './use-plan-data';

export interface PlanLayout {
  /** The entries of each day that are drawn. */
  drawn: DayEntries;
  board: ReadonlyMap<BoardColumnId, readonly PlanEntry[]>;
  columns: readonly CursorColumn[];
  /** Every item that is shown, in the order of the view. */
  listed: readonly string[];
  itemOf: (id: string) => PlanItem | null;
  /** Shows all of a day of the month, or its first items again. */
  toggleDay: (date: string) => void;
  /** Draws this item wherever it stands. */
  carry: (itemId: string) => void;
}

const NO_DAYS: ReadonlySet<string> = new Set();

/** What of the plan's items is drawn where. */
export function usePlanLayout(view: PlanView, { dates, days, ideas }: PlanData): PlanLayout {
  const [expanded, setExpanded] = useState(NO_DAYS);
  const [carried, carry] = useState<string | null>(null);
  const drawn = useMemo(
    () => (view === 'month' ? drawnEntries(days, { expanded, carried }) : days),
    [view, days, expanded, carried],
  );
  const board = useMemo(() => buildBoard(dates, days, ideas), [dates, days, ideas]);
  const columns = useMemo(
    () => (view === 'board' ? boardColumns(board) : dayColumns(view, dates, drawn)),
    [view, board, dates, drawn],
  );
  const entries = useMemo(() => [...board.values()].flat(), [board]);
  const byId = useMemo(() => new Map(entries.map(({ item }) => [String(item.id), item])), [entries]);
  const listed = useMemo(() => {
    if (view === 'board') return entries.map(({ item }) => item.id);
    return [...dates.flatMap((date) => days.get(date) ?? []), ...ideas].map(({ item }) => item.id);
  }, [view, entries, dates, days, ideas]);
  const itemOf = useCallback((id: string) => byId.get(id) ?? null, [byId]);
  const toggleDay = useCallback((date: string) => {
    setExpanded((open) => {
      const after = new Set(open);
      if (!after.delete(date)) after.add(date);
      return after;
    });
  }, []);
  return { drawn, board, columns, listed, itemOf, toggleDay, carry };
}
