import { useState } from 'react';

import { planDomId } from '@/components/plan/plan-dom-id';

import type { PlanView } from './calendar-days';
import { BELOW, dayBeyond } from './plan-columns';
import { type GridCursor, useGridCursor } from './use-grid-cursor';
import type { PlanData } from './use-plan-data';
import type { PlanLayout } from './use-plan-layout';

/** The column of the ideas beside the days. */
export const TRAY = 'tray';

export interface PlanCursors {
  view: GridCursor;
  tray: GridCursor;
  /** The one in which the keyboard was last. */
  active: GridCursor;
  /** Where the focus went. */
  focused: (columnId: string, itemId: string | null) => void;
  /** Gives it to an item on a day as soon as that is drawn. */
  follow: (columnId: string, itemId: string) => void;
}

interface CursorOptions {
  view: PlanView;
  data: PlanData;
  layout: PlanLayout;
  /** Shows the days around another one. */
  onPage: (date: string) => void;
}

/** Where the keyboard is: in the view or in the ideas beside it. */
export function usePlanCursors({ view, data, layout, onPage }: CursorOptions): PlanCursors {
  const [isInTray, setInTray] = useState(false);
  const { dates, today, ideas } = data;
  const onBeyond = (columnId: string): void => {
    if (view !== 'board') onPage(columnId);
  };
  const first = view === 'board' ? layout.columns[0]?.id : dates.find((date) => date === today);
  const viewCursor = useGridCursor({
    columns: layout.columns,
    below: BELOW[view],
    firstColumn: first ?? data.date,
    beyond: dayBeyond(view),
    onBeyond,
  });
  const tray = useGridCursor({
    columns: [{ id: TRAY, items: ideas.map(({ item }) => item.id) }],
    below: 0,
    firstColumn: TRAY,
    beyond: () => null,
    onBeyond: () => undefined,
  });
  return {
    view: viewCursor,
    tray,
    active: isInTray ? tray : viewCursor,
    focused: (columnId, itemId) => {
      setInTray(columnId === TRAY);
      (columnId === TRAY ? tray : viewCursor).set(columnId, itemId);
    },
    follow: (columnId, itemId) => {
      setInTray(false);
      // The days are drawn anew only when the change was read back; until then it stands where it was.
      if (document.getElementById(planDomId(itemId)) !== null) layout.carry(itemId);
      viewCursor.focus(columnId, itemId);
    },
  };
}
