import { findUrn, type PostUrn } from '../urn';

/** Guests' cards name the activity, and what it shares beside it. */
export function findGuestUrn(post: HTMLElement): PostUrn | null {
  return findUrn(post.dataset['activityUrn']) ?? findUrn(post.dataset['attributedUrn']);
}
