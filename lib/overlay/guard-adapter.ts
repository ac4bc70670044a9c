import type { NetworkAdapter } from '@/lib/networks/contract';

export type FaultListener = (error: unknown, where: string) => void;

/**
 * The adapter functions the overlay calls while the person reads, made unable to throw: adapters promise not to, but a bug in
 * one must never become an exception on somebody's page. `readPost` and `readAccount` are left alone: who calls them says the error.
 */
export function guardAdapter(adapter: NetworkAdapter, onFault: FaultListener): NetworkAdapter {
  const guard = <A extends unknown[], R>(where: string, call: (...args: A) => R, fallback: R) => {
    return (...args: A): R => {
      try {
        return call(...args);
      } catch (error) {
        onFault(error, `${adapter.id}.${where}`);
        return fallback;
      }
    };
  };
  return {
    ...adapter,
    pageOf: guard('pageOf', (url) => adapter.pageOf(url), 'other'),
    // Generators throw while they are walked, so the walk belongs inside the guard.
    findPosts: guard('findPosts', (root, page) => [...adapter.findPosts(root, page)], []),
    postOf: guard('postOf', (element, page) => adapter.postOf(element, page), null),
    postKey: guard('postKey', (post, page) => adapter.postKey(post, page), null),
    badgeAnchor: guard('badgeAnchor', (post, page) => adapter.badgeAnchor(post, page), null),
  };
}
