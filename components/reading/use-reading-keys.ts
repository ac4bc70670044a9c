import { type KeyTables, usePageKeys } from '@/components/app/use-page-keys';

interface ReadingKeys {
  move: (step: number) => void;
  jump: (to: 'first' | 'last') => void;
  open: () => void;
  mark: () => void;
  note: () => void;
  remove: () => void;
  undo: () => void;
}

const TABLES: KeyTables<ReadingKeys> = {
  // A button inside a row keeps Enter, Space and the arrows for itself.
  isAtList: (target) => target === document.body || target.id === 'content' || target.matches('[data-reading]'),
  anywhere: {
    j: (keys) => keys.move(1),
    k: (keys) => keys.move(-1),
    o: (keys) => keys.open(),
    r: (keys) => keys.mark(),
    n: (keys) => keys.note(),
  },
  atList: {
    ArrowDown: (keys) => keys.move(1),
    ArrowUp: (keys) => keys.move(-1),
    Home: (keys) => keys.jump('first'),
    End: (keys) => keys.jump('last'),
    Enter: (keys) => keys.open(),
    ' ': (keys) => keys.mark(),
    Delete: (keys) => keys.remove(),
  },
  withControl: { z: (keys) => keys.undo() },
};

/** The reading list's keyboard. */
export function useReadingKeys(keys: ReadingKeys): void {
  usePageKeys(keys, TABLES);
}
