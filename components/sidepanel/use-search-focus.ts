import { type RefObject, useCallback, useEffect, useRef } from 'react';

import { keepAtTop } from './keep-at-top';
import { useSearchKey } from './use-search-key';

export interface SearchFocus {
  search: RefObject<HTMLInputElement | null>;
  focusSearch: () => void;
}

/** Where typing begins: when a comment was chosen (`isCalled`), by the keys, and after a press on an option. */
export function useSearchFocus(isCalled: boolean): SearchFocus {
  const search = useRef<HTMLInputElement>(null);
  const focusSearch = useCallback(() => search.current?.focus(), []);
  const goToSearch = useCallback(() => {
    search.current?.focus({ preventScroll: true });
    // Whom it answers stands above it, the list below.
    const section = search.current?.closest('section') ?? null;
    if (section !== null) keepAtTop(section);
  }, []);
  useSearchKey(goToSearch);
  useEffect(() => {
    if (isCalled) goToSearch();
  }, [isCalled, goToSearch]);
  return { search, focusSearch };
}
