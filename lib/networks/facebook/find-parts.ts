import { resolveHref } from '../shared/resolve-url';
import { namesAccount } from './names-account';
import { selectors } from './selectors';
import { isTimeLink } from './track-links';
import { parseGroupUrl, parsePostUrl, parseProfileUrl } from './urls';

/** A comment is an `article` whose links carry its number. */
export function isComment(element: Element): boolean {
  return (
    element.matches(selectors.comment) &&
    element.querySelector(selectors.commentLink)?.closest(selectors.article) === element
  );
}

/** Whether an element belongs to a comment, to a form or to a decoy rather than to the post itself. */
export function isAside(element: Element, post: Element): boolean {
  const around = element.closest(ASIDES);
  if (around === null || around === post || !post.contains(around)) return false;
  return !around.matches(selectors.article) || isComment(around) || isWithin(around, NOT_POST, post);
}

/** Strings made once: they are asked for several times per post while a feed streams. */
const NOT_POST = `${selectors.decoy}, ${selectors.form}`;
const ASIDES = `${NOT_POST}, ${selectors.article}`;

/** Whether an element has such an ancestor inside of the post, or is one. */
export function isWithin(element: Element, selector: string, post: Element): boolean {
  const ancestor = element.closest(selector);
  return ancestor !== null && ancestor !== post && post.contains(ancestor);
}

export function isBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}

/** Headings that name an account or a group; what a heading holds besides ("is with", "shared a post") is no matter. */
export function findHeadings(post: Element, base: URL): HTMLElement[] {
  const named = (selector: string): HTMLElement[] =>
    [...post.querySelectorAll<HTMLElement>(selector)].filter((one) => namesSomebody(one, base) && !isAside(one, post));
  const headings = named(selectors.heading);
  return headings.length > 0 ? headings : named(selectors.nameBox);
}

/** The same as a question: most items begin with their heading. */
export function hasHeading(post: Element, base: URL): boolean {
  const first = post.querySelector(selectors.heading);
  if (first !== null && namesSomebody(first, base) && !isAside(first, post)) return true;
  return findHeadings(post, base).length > 0;
}

/**
 * The name's box of a post whose author stays unnamed, as people may in groups: a text that leads nowhere, before any heading
 * that names somebody (2026).
 */
export function findUnnamed(post: Element, named: Element | null): HTMLElement | null {
  const box = post.querySelector<HTMLElement>(selectors.nameBox);
  if (box === null || box.querySelector(selectors.link) !== null) return null;
  if (box.textContent.trim() === '' || isAside(box, post)) return null;
  const isNamed = named !== null && (box.contains(named) || named.contains(box) || isBefore(named, box));
  return isNamed ? null : box;
}

function namesSomebody(heading: Element, base: URL): boolean {
  for (const link of heading.querySelectorAll(selectors.link)) {
    const isPlain = namesAccount(link.getAttribute('href') ?? '');
    if (isPlain === true) return true;
    const url = isPlain === false ? null : resolveHref(link, base);
    if (parseProfileUrl(url) !== null || parseGroupUrl(url) !== null) return true;
  }
  return false;
}

/** A post with the story it shares: everything is looked for outside of that story. */
export interface Scope {
  readonly root: HTMLElement;
  /** Heading with the author; null where a layout has none (reels). */
  readonly heading: HTMLElement | null;
  /** Box of the shared story. */
  readonly shared: HTMLElement | null;
  /** This is the shared story itself. */
  readonly isInner: boolean;
  readonly base: URL;
}

export function scopeOf(post: HTMLElement, base: URL): Scope {
  const named = findHeadings(post, base);
  const unnamed = findUnnamed(post, named[0] ?? null);
  const [heading = null, ...others] = unnamed === null ? named : [unnamed, ...named];
  const own: Scope = { root: post, heading, shared: null, isInner: false, base };
  if (heading === null) return own;
  const boxes = others.filter((other) => !isOwnCard(other, heading, base)).map((other) => boxAround(other, own));
  return { ...own, shared: boxes.find((box) => isStory(box, base)) ?? null };
}

/** Cards of pages, groups and events are headed by a name as well; a story has a text or a time, or is a reel. */
function isStory(box: Element, base: URL): boolean {
  if (box.querySelector(`${selectors.message}, ${REEL_CARD} h4`) !== null) return true;
  return [...box.querySelectorAll(selectors.link)].some((link) => {
    const isText = link.querySelector('img, svg, video') === null && link.textContent.trim() !== '';
    return isTimeLink(link.getAttribute('href')) || (isText && parsePostUrl(resolveHref(link, base)) !== null);
  });
}

const REEL_CARD = 'a[href*="/reel/"]';

/** The shared story as a scope of its own; null where nothing is shared. */
export function innerScopeOf({ shared, base }: Scope): Scope | null {
  if (shared === null) return null;
  return { root: shared, heading: findHeadings(shared, base)[0] ?? null, shared: null, isInner: true, base };
}

/**
 * A reel in a post of its own author is drawn as a card that repeats group, author and text; it is the post's video, no shared
 * story. The card is one link to the reel.
 */
function isOwnCard(heading: Element, own: Element, base: URL): boolean {
  const card = heading.closest(REEL_CARD);
  if (card === null) return false;
  const handles = new Set(handlesIn(own, base));
  return handles.size === 0 || handlesIn(card, base).some((handle) => handles.has(handle));
}

function handlesIn(element: Element, base: URL): string[] {
  return [...element.querySelectorAll(selectors.link)].flatMap(
    (link) => parseProfileUrl(resolveHref(link, base)) ?? [],
  );
}

/** All around the second heading that holds neither the first one, nor the text above, nor the buttons of the post. */
function boxAround(second: HTMLElement, { root, heading }: Scope): HTMLElement {
  const message = findMessages(root)[0];
  const isText = message !== undefined && isBefore(message, second);
  const buttons = root.querySelector(`${selectors.likeButton}, ${selectors.reactions}, ${selectors.form}`);
  let box = second;
  for (let around = second.parentElement; around !== null && around !== root; around = around.parentElement) {
    const isOutside = (heading !== null && around.contains(heading)) || (isText && around.contains(message));
    if (isOutside || (buttons !== null && isBefore(second, buttons) && around.contains(buttons))) break;
    box = around;
  }
  return box;
}

/** Texts of the post and of a story shared in it; the names stand on nested elements, the outermost counts. */
export function findMessages(post: Element): HTMLElement[] {
  return [...post.querySelectorAll<HTMLElement>(selectors.message)].filter(
    (message) => !isWithin(message.parentElement ?? message, selectors.message, post) && !isAside(message, post),
  );
}

/** Whether an element is the post's own: not in a shared story, a comment, a form or a decoy. */
export function isOwn(element: Element, { root, shared }: Scope): boolean {
  return shared?.contains(element) !== true && !isAside(element, root);
}

export function findOwn<E extends Element = HTMLElement>(scope: Scope, selector: string): E[] {
  return [...scope.root.querySelectorAll<E>(selector)].filter((element) => isOwn(element, scope));
}

/**
 * Parts of an item by the list of ids that describes it, in this order in every language (seen 2022–2025): line below the
 * name, text, attachment, reactions, number of comments.
 */
export type DescribedPart = 'subtitle' | 'text' | 'attachment' | 'reactions' | 'comments';
const DESCRIBED: readonly DescribedPart[] = ['subtitle', 'text', 'attachment', 'reactions', 'comments'];

export function findDescribed({ root, isInner }: Scope, part: DescribedPart): HTMLElement | null {
  if (isInner) return null;
  const described = root.closest(selectors.describing) ?? root.querySelector(selectors.describing);
  const ids = described?.getAttribute('aria-describedby')?.trim().split(/\s+/) ?? [];
  if (ids.length !== DESCRIBED.length) return null;
  const id = ids[DESCRIBED.indexOf(part)];
  return [...root.querySelectorAll<HTMLElement>('[id]')].find((element) => element.id === id) ?? null;
}
