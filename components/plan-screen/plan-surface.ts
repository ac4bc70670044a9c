import { createContext, useContext } from 'react';

/** What views and the items in them ask of the screen. Never changes while the screen stands, so that no item is redrawn for it. */
export interface PlanSurface {
  open: (itemId: string) => void;
  /** A new item on a day. */
  create: (date: string) => void;
  /** By a click with Ctrl (`toggle`) or Shift (`extend`). */
  select: (itemId: string, how: 'toggle' | 'extend') => void;
  /** Where the focus went. */
  focused: (columnId: string, itemId: string | null) => void;
  /** What goes along when an item is dragged: all that are selected, where it is one of them. */
  draggedWith: (itemId: string) => readonly string[];
  /** Dropped on a day; `time` left out: each keeps its own. */
  dropOnDay: (itemIds: readonly string[], date: string, time?: string | null) => void;
  /** Dropped on a column of the board, or back on the ideas. */
  dropOnColumn: (itemIds: readonly string[], columnId: string) => void;
}

const PlanSurfaceContext = createContext<PlanSurface | null>(null);
export const PlanSurfaceProvider = PlanSurfaceContext.Provider;

export function usePlanSurface(): PlanSurface {
  const surface = useContext(PlanSurfaceContext);
  if (surface === null) throw new Error('no plan around this item');
  return surface;
}

const SelectedContext = createContext<ReadonlySet<string>>(new Set());
export const SelectedProvider = SelectedContext.Provider;

export function useIsSelected(itemId: string): boolean {
  return useContext(SelectedContext).has(itemId);
}
