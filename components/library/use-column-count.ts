import { useCallback, useState } from 'react';
import type { RefCallback } from 'react';

const MIN_TILE_PX = 248;

/** How many tiles fit beside each other in an element, kept in step with its width. */
export function useColumnCount(): [RefCallback<HTMLElement>, number] {
  const [columns, setColumns] = useState(4);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width > 0) setColumns(Math.max(1, Math.floor(width / MIN_TILE_PX)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [measure, columns];
}
