import { useCallback, useState } from 'react';
import type { MouseEvent } from 'react';

import type { LibraryAddress } from './library-address';
import type { LibraryKeys, MoveUnit } from './use-library-keys';
import type { Selection } from './use-selection';

export interface LibraryCursorOptions {
  ids: readonly string[];
  /** Posts beside each other: 1 in the list. */
  columns: number;
  address: LibraryAddress;
  change: (patch: Partial<LibraryAddress>) => void;
  selection: Selection;
}

export interface LibraryCursor {
  /** Place in `ids`; -1: nowhere. */
  index: number;
  /** The post under the cursor, as a list of one or none. */
  ids: readonly string[];
  keys: Pick<LibraryKeys, 'move' | 'jump' | 'open' | 'select' | 'clear'>;
  /** A click on a post: opens it, or selects with Ctrl or Shift. */
  pick: (id: string, event: MouseEvent) => void;
  focusList: () => void;
}

function focusList(): void {
  document.querySelector<HTMLElement>('[role="grid"]')?.focus();
}

/** Where the keyboard is in the list. While details are open they follow it. */
export function useLibraryCursor(options: LibraryCursorOptions): LibraryCursor {
  const { ids, columns, address, change, selection } = options;
  const [id, setId] = useState<string | null>(address.postId);
  const [lastIndex, setLastIndex] = useState(-1);
  const found = id === null ? -1 : ids.indexOf(id);
  // A deleted or filtered post leaves the cursor where it was, on what came into its place.
  const index = found >= 0 || id === null ? found : Math.min(lastIndex, ids.length - 1);
  const current = ids[index];

  const goTo = (target: number): void => {
    const clamped = Math.max(0, Math.min(target, ids.length - 1));
    const next = ids[clamped];
    if (next === undefined) return;
    setId(next);
    setLastIndex(clamped);
    if (address.postId !== null) change({ postId: next });
  };
  const move = (step: number, unit: MoveUnit): void => {
    if (unit === 'column' && columns === 1) return;
    goTo(index < 0 ? 0 : index + (unit === 'row' ? step * columns : step));
  };
  const { toggle, extendTo } = selection;
  const pick = useCallback(
    (picked: string, event: MouseEvent) => {
      setId(picked);
      setLastIndex(ids.indexOf(picked));
      if (event.shiftKey) extendTo(picked);
      else if (event.ctrlKey || event.metaKey) toggle(picked);
      else change({ postId: picked });
    },
    [ids, change, extendTo, toggle],
  );
  const clear = (): void => {
    if (address.postId !== null) change({ postId: null });
    else selection.clear();
    focusList();
  };
  return {
    index,
    ids: current === undefined ? [] : [current],
    pick,
    focusList,
    keys: {
      move,
      jump: (to) => goTo(to === 'first' ? 0 : ids.length - 1),
      open: () => current !== undefined && change({ postId: current }),
      select: () => current !== undefined && selection.toggle(current),
      clear,
    },
  };
}
