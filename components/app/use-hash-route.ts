import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** `#/library?post=x:1` → path `library`, its parameters behind "?". Pages of an extension have no server, so routes live in the hash. */
export interface HashRoute {
  path: string;
  params: URLSearchParams;
  /** `replace` for changes that are no step of their own (typing in a search box). */
  navigate: (path: string, params?: URLSearchParams, how?: 'push' | 'replace') => void;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  window.addEventListener('popstate', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
    window.removeEventListener('popstate', onChange);
  };
}

export function buildHash(path: string, params?: URLSearchParams): string {
  const query = params?.toString() ?? '';
  return query === '' ? `#/${path}` : `#/${path}?${query}`;
}

function navigate(path: string, params?: URLSearchParams, how: 'push' | 'replace' = 'push'): void {
  const hash = buildHash(path, params);
  if (hash === window.location.hash) return;
  if (how === 'push') window.history.pushState(null, '', hash);
  else window.history.replaceState(null, '', hash);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

export function useHashRoute(): HashRoute {
  const hash = useSyncExternalStore(
    subscribe,
    useCallback(() => window.location.hash, []),
  );
  return useMemo(() => {
    const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
    return { path, params: new URLSearchParams(query), navigate };
  }, [hash]);
}
