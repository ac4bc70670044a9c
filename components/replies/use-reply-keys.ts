import { usePageKeys } from '@/components/app/use-page-keys';
import type { KeyTables } from '@/components/app/use-page-keys';

export interface ReplyKeys {
  move: (step: number) => void;
  jump: (to: 'first' | 'last') => void;
  expand: () => void;
  open: () => void;
  answered: () => void;
  select: () => void;
  search: () => void;
  undo: () => void;
}

const TABLES: KeyTables<ReplyKeys> = {
  // A button inside a comment keeps Enter and the arrows for itself.
  isAtList: (target) => target === document.body || target.id === 'content' || target.matches('[data-reply]'),
  anywhere: {
    j: (keys) => keys.move(1),
    k: (keys) => keys.move(-1),
    o: (keys) => keys.open(),
    a: (keys) => keys.answered(),
    x: (keys) => keys.select(),
    '/': (keys) => keys.search(),
  },
  atList: {
    ArrowDown: (keys) => keys.move(1),
    ArrowUp: (keys) => keys.move(-1),
    Home: (keys) => keys.jump('first'),
    End: (keys) => keys.jump('last'),
    Enter: (keys) => keys.expand(),
  },
  withControl: { z: (keys) => keys.undo() },
};

/** The queue's keyboard. */
export function useReplyKeys(keys: ReplyKeys): void {
  usePageKeys(keys, TABLES);
}
