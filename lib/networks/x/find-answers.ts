import type { PageContext } from '@/lib/networks/contract';

import { findViewer, isPost, readTimedId } from './find-posts';
import { selectors } from './selectors';
import { parseStatusUrl } from './urls';

/**
 * Answers to the opened post: the posts below it, up to a heading ("Discover more"); neither the posts above it, which it
 * answers itself, nor promoted ones. X takes cells far off out of the page. While the opened post is out, its answers are
 * told by their ids, which count time: they are younger than it, all posts above it are older.
 */
export function findAnswers(page: PageContext): HTMLElement[] {
  const id = parseStatusUrl(page.url)?.id;
  if (id === undefined) return [];
  const opened = findOpenedPost(page)?.closest(selectors.cell) ?? null;
  if (opened !== null) return findUntilHeading(opened.nextElementSibling);
  if (id.length < SNOWFLAKE_LENGTH) return [];
  const first = scopeOf(page).querySelector(`${selectors.cell} article`)?.closest(selectors.cell) ?? null;
  return findUntilHeading(first).filter((post) => BigInt(readTimedId(post, page.url) ?? 0) > BigInt(id));
}

/** The post the address names, while it is in the page. */
export function findOpenedPost(page: PageContext): HTMLElement | null {
  const id = parseStatusUrl(page.url)?.id;
  const focused = [...scopeOf(page).querySelectorAll<HTMLElement>(selectors.openedPost)];
  return focused.find((post) => readTimedId(post, page.url) === id) ?? (id === undefined ? null : (focused[0] ?? null));
}

function scopeOf(page: PageContext): ParentNode {
  return findViewer(page) ?? page.document;
}

/** Ids of November 2010 and later; older ones were mere numbers. */
const SNOWFLAKE_LENGTH = 11;

function findUntilHeading(first: Element | null): HTMLElement[] {
  const posts: HTMLElement[] = [];
  for (let cell = first; cell !== null; cell = cell.nextElementSibling) {
    const post = cell.querySelector<HTMLElement>(selectors.post);
    if (post === null && cell.querySelector(selectors.heading) !== null) break;
    if (post !== null && isPost(post) && post.closest(selectors.promoted) === null) posts.push(post);
  }
  return posts;
}
