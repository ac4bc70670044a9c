/** What this page did and has not taken back, latest last. Lives as long as the page: the database's own log is for toasts and older work. */
export interface UndoHistory {
  add: (undoId: string) => void;
  forget: (undoId: string) => void;
  last: () => string | null;
}

export function createUndoHistory(): UndoHistory {
  const ids: string[] = [];
  return {
    add: (undoId) => ids.push(undoId),
    forget: (undoId) => {
      const index = ids.indexOf(undoId);
      if (index >= 0) ids.splice(index, 1);
    },
    last: () => ids.at(-1) ?? null,
  };
}
