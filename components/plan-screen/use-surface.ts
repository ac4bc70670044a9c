import { useLayoutEffect, useRef, useState } from 'react';

import type { PlanSurface } from './plan-surface';

/** The same surface as long as the screen stands, answering as the handlers of the latest drawing do. */
export function useSurface(handlers: PlanSurface): PlanSurface {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  const [surface] = useState<PlanSurface>(() => ({
    open: (itemId) => latest.current.open(itemId),
    create: (date) => latest.current.create(date),
    select: (itemId, how) => latest.current.select(itemId, how),
    focused: (columnId, itemId) => latest.current.focused(columnId, itemId),
    draggedWith: (itemId) => latest.current.draggedWith(itemId),
    dropOnDay: (itemIds, date, time) => latest.current.dropOnDay(itemIds, date, time),
    dropOnColumn: (itemIds, columnId) => latest.current.dropOnColumn(itemIds, columnId),
  }));
  return surface;
}
