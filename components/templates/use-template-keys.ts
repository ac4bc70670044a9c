import { usePageKeys } from '@/components/app/use-page-keys';
import type { KeyTables } from '@/components/app/use-page-keys';

export interface TemplateKeys {
  move: (step: number) => void;
  jump: (to: 'first' | 'last') => void;
  choose: () => void;
  chooseAll: () => void;
  create: () => void;
  remove: () => void;
  search: () => void;
  undo: () => void;
  leave: () => void;
}

const TABLES: KeyTables<TemplateKeys> = {
  isAtList: (target) => target === document.body || target.id === 'content' || target.matches('[data-template]'),
  anywhere: {
    j: (keys) => keys.move(1),
    k: (keys) => keys.move(-1),
    x: (keys) => keys.choose(),
    n: (keys) => keys.create(),
    '/': (keys) => keys.search(),
    Escape: (keys) => keys.leave(),
  },
  atList: {
    ArrowDown: (keys) => keys.move(1),
    ArrowUp: (keys) => keys.move(-1),
    Home: (keys) => keys.jump('first'),
    End: (keys) => keys.jump('last'),
    Delete: (keys) => keys.remove(),
  },
  withControl: { z: (keys) => keys.undo(), a: (keys) => keys.chooseAll() },
};

/** The keyboard of the list of templates. Enter is the link's own. */
export function useTemplateKeys(keys: TemplateKeys): void {
  usePageKeys(keys, TABLES);
}
