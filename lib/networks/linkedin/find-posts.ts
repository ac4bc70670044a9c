import type { PageContext } from '@/lib/networks/contract';

import { anonKey } from '../shared/anon-key';
import { findAll } from '../shared/find-all';
import { findEmberUrn } from './ember/find-ember-urn';
import { findGuestUrn } from './guest/find-guest-urn';
import { findSduiUrn, readCardKey } from './sdui/find-sdui-urn';
import { comment, ember, guest, sdui } from './selectors';
import type { PostUrn } from './urn';

/** Which front end drew a post. */
export type Generation = 'ember' | 'sdui' | 'guest';

const ANY = `${ember.post}, ${sdui.post}, ${guest.post}`;
/** Only the server-driven cards need more than their root to be told from course, job and people recommendations. */
const TALK = `${sdui.text}, ${sdui.commentIcon}, ${sdui.repostIcon}`;

export function generationOf(post: Element): Generation {
  if (post.matches(ember.post)) return 'ember';
  return post.matches(guest.post) ? 'guest' : 'sdui';
}

/** Cards of posts; a reshared post, comments, and cards without an author (courses, jobs, promotions) are none. */
export function findPosts(root: ParentNode): HTMLElement[] {
  return findAll(root, ANY).filter(isPost);
}

export function postOf(element: Element): HTMLElement | null {
  for (let card = closest(element); card !== null; card = closest(card.parentElement)) if (isPost(card)) return card;
  return null;
}

function closest(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>(ANY) ?? null;
}

function isPost(card: HTMLElement): boolean {
  if (closest(card.parentElement) !== null || card.closest(comment.any) !== null) return false;
  const generation = generationOf(card);
  if (generation === 'ember') return card.querySelector(ember.actor) !== null;
  if (generation === 'guest') return !card.matches(guest.quoted);
  return card.querySelector(sdui.owner) !== null && card.querySelector(TALK) !== null;
}

/** What the page says of the post's id; null where it says nothing. */
export function findUrnOf(post: HTMLElement, page: PageContext): PostUrn | null {
  const generation = generationOf(post);
  if (generation === 'ember') return findEmberUrn(post)?.urn ?? null;
  return generation === 'guest' ? findGuestUrn(post) : findSduiUrn(post, page);
}

export function postKey(post: HTMLElement, page: PageContext): string | null {
  return findUrnOf(post, page)?.id ?? readCardKey(post) ?? anonKey(post.querySelector(sdui.text));
}
