import { ember, comment } from '../selectors';
import { findCommentUrn, findUrn, type PostUrn } from '../urn';

export interface EmberUrn {
  urn: PostUrn;
  /** Whether it is the post's own. Under a line like "Name likes this" the card carries the id of that like or repost. */
  isOwn: boolean;
  rule: string;
}

/** The id of a card: of the comments under it where a line above hides the post's own, else the card's or its wrapper's. */
export function findEmberUrn(post: HTMLElement): EmberUrn | null {
  const written = findUrn(post.getAttribute('data-urn')) ?? findUrn(post.getAttribute('data-id'));
  const urn = written ?? findUrn(post.closest(ember.wrapper)?.getAttribute('data-id'));
  if (!hasHeader(post)) return urn === null ? null : { urn, isOwn: true, rule: written === null ? 'wrapper' : 'urn' };
  const talkedOf = findCommentUrn(post.querySelector(comment.any)?.getAttribute('data-id'))?.post ?? null;
  if (talkedOf !== null) return { urn: talkedOf, isOwn: true, rule: 'comment' };
  return urn === null ? null : { urn, isOwn: false, rule: 'activity-of-another' };
}

function hasHeader(post: HTMLElement): boolean {
  const header = post.querySelector(ember.header);
  return header !== null && header.closest(ember.quoted) === null;
}
