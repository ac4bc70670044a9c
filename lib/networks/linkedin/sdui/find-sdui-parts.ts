import { resolveHref } from '../../shared/resolve-url';
import { createScope, outermost, type Scope } from '../scope';
import { comment, sdui } from '../selectors';
import { parseProfileUrl } from '../urls';

const NOWHERE = new URL('https://www.linkedin.com/');

/** A card's parts that are no words of its author: comments, and boxes for them. */
export function findNested(post: HTMLElement): HTMLElement[] {
  return [...post.querySelectorAll<HTMLElement>(`${comment.any}, ${sdui.comments}`)];
}

/**
 * Links that introduce an author. A name link holds a paragraph; names in a line above ("Name likes this") and mentions stand
 * inside of one instead, faces hold a figure.
 */
export function findNameLinks(scope: Scope): HTMLElement[] {
  const links = scope.all(sdui.owner).filter((link) => link.closest(sdui.text) === null && isProfile(link));
  const named = links.filter((link) => link.querySelector(sdui.paragraph) !== null);
  if (named.length > 0) return named;
  return links.filter((link) => link.closest(sdui.paragraph) === null && link.textContent.trim() !== '');
}

function isProfile(link: Element): boolean {
  return parseProfileUrl(resolveHref(link, NOWHERE)) !== null;
}

/** The block around a name link that holds the author's lines: up to where the words, pictures or buttons begin. */
export function findActorBlock(link: HTMLElement, post: HTMLElement): HTMLElement {
  let block = link;
  for (let next = link.parentElement; next !== null && next !== post; next = next.parentElement) {
    if (next.querySelector(`${sdui.text}, ${sdui.commentIcon}, ${sdui.repostIcon}, ${sdui.video}`) !== null) break;
    // A face belongs to the block; any other picture is the post's.
    const isForeign = [...next.querySelectorAll(sdui.picture)].some((picture) => picture.closest(sdui.owner) === null);
    if (isForeign && block.querySelector(sdui.paragraph) !== null) break;
    block = next;
  }
  return block;
}

/**
 * The post reshared in this one: around a second author below the first, as far as the first one's block is not in it; without
 * authors around the second of two texts.
 */
export function findQuoted(post: HTMLElement): HTMLElement | null {
  const scope = createScope(post, findNested(post));
  const [first, ...rest] = findNameLinks(scope);
  const [words, reshared] = outermost(scope.all(sdui.text));
  if (first === undefined) return words === undefined || reshared === undefined ? null : climb(reshared, words, post);
  const own = addressOf(first);
  const second = rest.find((link) => addressOf(link) !== own && holdsPost(link, post, first));
  return second === undefined ? null : climb(second, first, post);
}

function addressOf(link: Element): string | null {
  return parseProfileUrl(resolveHref(link, NOWHERE))?.url ?? link.getAttribute('href');
}

/** A card with an account in it (a new position, a page to follow) is no post: that has words, or a link to itself. */
function holdsPost(link: HTMLElement, post: HTMLElement, first: HTMLElement): boolean {
  const around = climb(link, first, post);
  return around.querySelector(`${sdui.text}, ${sdui.postLink}`) !== null;
}

function climb(from: HTMLElement, first: HTMLElement, post: HTMLElement): HTMLElement {
  let around = from;
  while (around.parentElement !== null && around.parentElement !== post && !around.parentElement.contains(first))
    around = around.parentElement;
  return around;
}
