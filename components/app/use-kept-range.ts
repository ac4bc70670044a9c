import { defaultRangeExtractor } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useCallback } from 'react';

/** What of a virtual list is drawn: what is in view, and the item the keyboard is on, so that it can hold the focus. */
export function useKeptRange(current: number): (range: Range) => number[] {
  return useCallback(
    (range) => {
      const drawn = defaultRangeExtractor(range);
      const isDrawn = current < 0 || current >= range.count || drawn.includes(current);
      return isDrawn ? drawn : [...drawn, current].toSorted((one, other) => one - other);
    },
    [current],
  );
}
