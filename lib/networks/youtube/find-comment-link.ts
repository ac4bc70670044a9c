import { resolveHref } from '../shared/resolve-url';
import { parseCommentUrl } from './urls';

/** The time of a comment leads to it (`lc=`); links in its text may lead to other comments. */
export function findCommentLink(comment: Element, base: URL): URL | null {
  for (const link of comment.querySelectorAll('a[href*="lc="]')) {
    const url = link.closest('#content-text') === null ? resolveHref(link, base) : null;
    if (parseCommentUrl(url) !== null) return url;
  }
  return null;
}

/** Native id of a comment; an answer's holds its thread's id in front of a dot. */
export function findCommentId(comment: Element, base: URL): string | null {
  return parseCommentUrl(findCommentLink(comment, base));
}
