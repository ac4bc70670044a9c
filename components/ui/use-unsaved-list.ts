import { useEffect, useRef } from 'react';

interface UnsavedList {
  /** The list that the next change starts from. */
  latest: () => readonly string[];
  /** Remembers what was handed on to be saved. */
  send: (list: string[]) => string[];
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, place) => word === other[place]);

/**
 * For a list whose owner saves each change and hands the saved list back a moment later: who types on meanwhile would start from the
 * list as it was, and take back their own last word. Any other list that comes (an undo, another window) counts as it is.
 */
export function useUnsavedList(saved: readonly string[]): UnsavedList {
  const sent = useRef<readonly string[][]>([]);
  const seen = useRef(saved);
  useEffect(() => {
    // Drawn anew for another reason.
    if (isSame(saved, seen.current)) return;
    seen.current = saved;
    const arrived = sent.current.findLastIndex((list) => isSame(list, saved));
    sent.current = arrived === -1 ? [] : sent.current.slice(arrived + 1);
  }, [saved]);
  return {
    latest: () => sent.current.at(-1) ?? saved,
    send: (list) => {
      sent.current = [...sent.current, list];
      return list;
    },
  };
}
