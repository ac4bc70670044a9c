import type { PageContext, PostLocator } from '@/lib/networks/contract';

export type FaultListener = (error: unknown, where: string) => void;

/**
 * The functions the overlay calls while the person reads, made unable to throw: adapters promise not to, but a bug in one must
 * never become an exception on somebody's page.
 */
export function guardLocator(locator: PostLocator, onFault: FaultListener): PostLocator {
  const guard = <A extends unknown[], R>(where: string, call: (...args: A) => R, fallback: R) => {
    return (...args: A): R => {
      try {
        return call(...args);
      } catch (error) {
        onFault(error, `${locator.id}.${where}`);
        return fallback;
      }
    };
  };
  const { hasComments } = locator;
  return {
    ...locator,
    ...(hasComments && { hasComments: guard('hasComments', (page: PageContext) => hasComments(page), false) }),
    pageOf: guard('pageOf', (url) => locator.pageOf(url), 'other'),
    // Generators throw while they are walked, so the walk belongs inside the guard.
    findPosts: guard('findPosts', (root, page) => [...locator.findPosts(root, page)], []),
    postOf: guard('postOf', (element, page) => locator.postOf(element, page), null),
    postKey: guard('postKey', (post, page) => locator.postKey(post, page), null),
    badgeAnchor: guard('badgeAnchor', (post, page) => locator.badgeAnchor(post, page), null),
  };
}
