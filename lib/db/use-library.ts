import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useSyncExternalStore } from 'react';

import type { ErrorCode } from '@/lib/errors/error-code';

import { findFirstPosts, isPlainList } from './library/first-posts';
import type { LibraryQuery } from './library/library-query';
import { libraryStore } from './library/library-store';

export interface LibraryView {
  /** `loading`: the search index is being built; `ids` then holds the first rows only where they are known without it. */
  status: 'loading' | 'ready' | 'failed';
  /** In order; give a window of them to `usePosts`. */
  ids: readonly string[];
  /** How many posts pass; null while unknown. */
  total: number | null;
  code: ErrorCode | null;
}

/** Posts that pass a query. Keep the query object stable between renders (state or `useMemo`). */
export function useLibrary(query: LibraryQuery): LibraryView {
  const store = libraryStore();
  const { status, query: findIds, code } = useSyncExternalStore(store.subscribe, store.get);
  const needsFirst = status === 'loading' && isPlainList(query);
  const first = useLiveQuery(async () => (needsFirst ? findFirstPosts() : null), [needsFirst]);
  return useMemo(() => {
    if (status === 'ready') return { status, code, ...findIds(query) };
    return { status, code, ids: first ?? [], total: null };
  }, [status, findIds, code, query, first]);
}
