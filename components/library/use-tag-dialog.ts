import { useState } from 'react';

export interface TagDialogState {
  isOpen: boolean;
  /** The posts it was opened for. */
  ids: readonly string[];
  open: (ids: readonly string[]) => void;
  close: () => void;
}

/** Which posts are being tagged; nothing opens for none. */
export function useTagDialog(): TagDialogState {
  const [ids, setIds] = useState<readonly string[]>([]);
  return { ids, isOpen: ids.length > 0, open: setIds, close: () => setIds([]) };
}
