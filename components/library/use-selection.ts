import { useCallback, useMemo, useState } from 'react';

export interface Selection {
  /** Chosen posts that are still found, in the order of the list. */
  ids: readonly string[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** From the last toggled post to this one, as lists do on Shift. */
  extendTo: (id: string) => void;
  set: (ids: readonly string[]) => void;
  clear: () => void;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Which posts of the list are chosen. A post that filters hide leaves the selection: nothing unseen is ever changed. */
export function useSelection(listed: readonly string[]): Selection {
  const [chosen, setChosen] = useState(NOTHING);
  const [anchor, setAnchor] = useState<string | null>(null);
  const ids = useMemo(() => (chosen.size === 0 ? [] : listed.filter((id) => chosen.has(id))), [listed, chosen]);
  const has = useCallback((id: string) => chosen.has(id), [chosen]);
  const toggle = useCallback((id: string) => {
    setAnchor(id);
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const extendTo = useCallback(
    (id: string) => {
      const [from, to] = [listed.indexOf(anchor ?? id), listed.indexOf(id)].toSorted((a, b) => a - b);
      if (from === undefined || to === undefined || from < 0) return;
      setChosen((before) => new Set([...before, ...listed.slice(from, to + 1)]));
    },
    [listed, anchor],
  );
  const set = useCallback((all: readonly string[]) => setChosen(new Set(all)), []);
  const clear = useCallback(() => setChosen(NOTHING), []);
  return { ids, has, toggle, extendTo, set, clear };
}
