import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { planDomId } from '@/components/plan/plan-dom-id';

/** A day of the calendar or a column of the board, with the items in it that are drawn, from top to bottom. */
export interface CursorColumn {
  id: string;
  items: readonly string[];
}

export type CursorStep = 'left' | 'right' | 'up' | 'down';

/** `itemId` null: the column itself (its heading). */
export interface CursorPlace {
  columnId: string;
  itemId: string | null;
}

export interface GridCursor {
  place: CursorPlace | null;
  /** Says where the focus is, without moving it. */
  set: (columnId: string, itemId: string | null) => void;
  step: (step: CursorStep) => void;
  /** Gives the focus to a place, as soon as it is drawn. */
  focus: (columnId: string, itemId: string | null) => void;
}

export interface GridCursorOptions {
  columns: readonly CursorColumn[];
  /** How many columns further "down" leads from the last item of one; 0: nowhere. */
  below: number;
  /** Where the keyboard begins. */
  firstColumn: string;
  /** The column that stands `by` columns from one, where it is not drawn; null: there is none. */
  beyond: (columnId: string, by: number) => string | null;
  /** The keyboard goes to a column that is not drawn yet. */
  onBeyond: (columnId: string) => void;
}

export function columnDomId(columnId: string): string {
  return `plan-column-${columnId}`;
}

/** `isAwaited`: the keyboard goes there as soon as it is drawn. */
interface StoredPlace extends CursorPlace {
  isAwaited?: boolean;
}

/** An item that moved takes the cursor along to its new column; one that is gone leaves it on the column. */
function resolve(columns: readonly CursorColumn[], place: StoredPlace | null): CursorPlace | null {
  const { itemId = null, columnId = null, isAwaited = false } = place ?? {};
  const holder = itemId === null ? undefined : columns.find(({ items }) => items.includes(itemId));
  if (holder !== undefined) return { columnId: holder.id, itemId };
  if (isAwaited && itemId !== null) return null;
  return columns.some(({ id }) => id === columnId) && columnId !== null ? { columnId, itemId: null } : null;
}

const idOf = ({ columnId, itemId }: CursorPlace): string =>
  itemId === null ? columnDomId(columnId) : planDomId(itemId);

/** Focus that a redrawn element left behind. */
function isFocusFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.id === 'content';
}

function nextPlace(place: CursorPlace, step: CursorStep, options: GridCursorOptions): CursorPlace {
  const { columns, below } = options;
  const index = columns.findIndex(({ id }) => id === place.columnId);
  const items = columns[index]?.items ?? [];
  const at = place.itemId === null ? -1 : items.indexOf(place.itemId);
  const go = (by: number, end: 'first' | 'heading' | 'last'): CursorPlace => {
    const target = columns[index + by];
    if (by === 0) return place;
    if (target === undefined) {
      return { columnId: options.beyond(place.columnId, by) ?? place.columnId, itemId: null };
    }
    const itemId = end === 'heading' ? null : (target.items.at(end === 'last' ? -1 : 0) ?? null);
    return { columnId: target.id, itemId };
  };
  const sideways = place.itemId === null ? 'heading' : 'first';
  if (step === 'left') return go(-1, sideways);
  if (step === 'right') return go(1, sideways);
  const next = at + (step === 'down' ? 1 : -1);
  if (next >= 0 && next < items.length) return { columnId: place.columnId, itemId: items[next] ?? null };
  if (next === -1) return { columnId: place.columnId, itemId: null };
  return go(step === 'down' ? below : -below, step === 'down' ? 'heading' : 'last');
}

/** Gives the focus to what the keyboard chose once it is drawn, and to what was drawn anew while it had the focus. */
function useFocus(place: CursorPlace | null, steps: number): void {
  const done = useRef(0);
  useEffect(() => {
    const element = place === null ? null : document.getElementById(idOf(place));
    if (element === null || (done.current === steps && !isFocusFree())) return;
    done.current = steps;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [place, steps]);
}

/** Where the keyboard is: one place of the view takes Tab, the arrows lead to all others. */
export function useGridCursor(options: GridCursorOptions): GridCursor {
  const { columns, firstColumn, onBeyond } = options;
  const [stored, setStored] = useState<StoredPlace | null>(null);
  const [steps, setSteps] = useState(0);
  const found = useMemo(() => resolve(columns, stored), [columns, stored]);
  const place = useMemo(
    () => found ?? resolve(columns, { columnId: firstColumn, itemId: null }),
    [columns, found, firstColumn],
  );
  useFocus(found, steps);
  const set = useCallback((columnId: string, itemId: string | null) => setStored({ columnId, itemId }), []);
  const focus = useCallback((columnId: string, itemId: string | null) => {
    setStored({ columnId, itemId, isAwaited: true });
    setSteps((count) => count + 1);
  }, []);
  const step = (direction: CursorStep): void => {
    if (place === null) return;
    const next = nextPlace(place, direction, options);
    focus(next.columnId, next.itemId);
    if (!columns.some(({ id }) => id === next.columnId)) onBeyond(next.columnId);
  };
  return { place, set, step, focus };
}
