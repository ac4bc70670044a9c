import { usePageKeys } from '@/components/app/use-page-keys';
import type { KeyTables } from '@/components/app/use-page-keys';

/** In a grid a row holds several posts; a column has a neighbour only there. */
export type MoveUnit = 'post' | 'row' | 'column';

export interface LibraryKeys {
  move: (step: number, unit: MoveUnit) => void;
  open: () => void;
  select: () => void;
  selectAll: () => void;
  remove: () => void;
  tag: () => void;
  idea: () => void;
  clear: () => void;
  undo: () => void;
  search: () => void;
  jump: (to: 'first' | 'last') => void;
}

const TABLES: KeyTables<LibraryKeys> = {
  isAtList: (target) => target === document.body || target.closest('[role="grid"]') !== null || target.id === 'content',
  anywhere: {
    j: (keys) => keys.move(1, 'post'),
    k: (keys) => keys.move(-1, 'post'),
    x: (keys) => keys.select(),
    t: (keys) => keys.tag(),
    i: (keys) => keys.idea(),
    '/': (keys) => keys.search(),
    Delete: (keys) => keys.remove(),
    Escape: (keys) => keys.clear(),
  },
  atList: {
    ArrowDown: (keys) => keys.move(1, 'row'),
    ArrowUp: (keys) => keys.move(-1, 'row'),
    ArrowRight: (keys) => keys.move(1, 'column'),
    ArrowLeft: (keys) => keys.move(-1, 'column'),
    Home: (keys) => keys.jump('first'),
    End: (keys) => keys.jump('last'),
    Enter: (keys) => keys.open(),
    ' ': (keys) => keys.select(),
  },
  withControl: {
    a: (keys) => keys.selectAll(),
    z: (keys) => keys.undo(),
  },
};

/** The Library's keyboard. */
export function useLibraryKeys(keys: LibraryKeys): void {
  usePageKeys(keys, TABLES);
}
