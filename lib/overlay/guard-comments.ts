import type { CommentReader, NetworkAdapter } from '@/lib/networks/contract';

import type { FaultListener } from './guard-locator';

/** The functions that follow comments while the person reads, made unable to throw; who reads a comment says the error. */
export function guardComments(adapter: NetworkAdapter, onFault: FaultListener): CommentReader | null {
  const { comments } = adapter;
  if (comments === null) return null;
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
    findComments: guard('findComments', (root, page) => [...comments.findComments(root, page)], []),
    commentOf: guard('commentOf', (element, page) => comments.commentOf(element, page), null),
    commentKey: guard('commentKey', (comment, page) => comments.commentKey(comment, page), null),
    commentAnchor: guard('commentAnchor', (comment, page) => comments.commentAnchor(comment, page), null),
    readComment: (comment, page) => comments.readComment(comment, page),
    postOfComment: guard('postOfComment', (comment, page) => comments.postOfComment(comment, page), null),
  };
}
