import { useSyncExternalStore } from 'react';

/** Rookery navigates like real networks: without reload, by the address. */
export type Route = { view: 'feed' } | { view: 'profile'; handle: string } | { view: 'post'; id: string };

export function parseRoute(hash: string): Route {
  const path = decodeURIComponent(hash.replace(/^#\/?/, ''));
  if (path.startsWith('@')) return { view: 'profile', handle: path.slice(1) };
  if (path.startsWith('post/')) return { view: 'post', id: path.slice('post/'.length) };
  return { view: 'feed' };
}

export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => location.hash));
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => {
    removeEventListener('hashchange', changed);
  };
}
