import { isForeign, ownAll } from '../shared/own-match';
import { resolveHref } from '../shared/resolve-url';
import { iconPaths, selectors } from './selectors';
import { parsePostUrl, parseProfileUrl, type PostAddress } from './urls';

/** All elements of a post itself that match, in DOM order; what stands in a quoted post is left out. */
export function findOwn<E extends Element = HTMLElement>(post: Element, selector: string): E[] {
  return ownAll<E>(post, selector, selectors.post);
}

/** Whether an icon's drawing begins like one of these. */
export function isDrawn(icon: Element, beginnings: readonly string[]): boolean {
  const drawn = icon.querySelector('path')?.getAttribute('d') ?? '';
  return beginnings.some((beginning) => drawn.startsWith(beginning));
}

export interface OwnTime {
  time: HTMLElement;
  address: PostAddress;
}

/**
 * Time and address of a post: its time stands inside the permalink. Should a line above the post ("x reposted 2 h ago")
 * hold a linked time too, the one behind the profile picture is the post's.
 */
export function findTimeLink(post: Element, base: URL): OwnTime | null {
  return findFirstTime(post, base) ?? findAnyTime(post, base);
}

/** The short way for nearly every post: the first linked time, with the profile picture before it. */
function findFirstTime(post: Element, base: URL): OwnTime | null {
  const time = post.querySelector<HTMLElement>(selectors.linkedTime);
  const picture = post.querySelector(selectors.picture);
  if (time === null || picture === null || !isBefore(picture, time) || isQuoted(time, post)) return null;
  const address = parsePostUrl(resolveHref(time.closest('a'), base));
  return address?.part === '' ? { time, address } : null;
}

function findAnyTime(post: Element, base: URL): OwnTime | null {
  const found = findOwn(post, selectors.linkedTime).flatMap((time) => {
    const address = parsePostUrl(resolveHref(time.closest('a'), base));
    return address?.part === '' ? [{ time, address }] : [];
  });
  if (found.length < 2) return found[0] ?? null;
  const picture = findOwn(post, selectors.picture)[0];
  return found.find(({ time }) => picture !== undefined && isBefore(picture, time)) ?? found[0] ?? null;
}

/**
 * Address of a post: by its time, else by any own link (photo, text attachment) that names the author shown; links that the
 * author wrote lead to other people's posts.
 */
export function findAddress(post: Element, base: URL): PostAddress | null {
  const timed = findTimeLink(post, base)?.address;
  if (timed !== undefined) return timed;
  const author = findNameLink(post, base)?.handle;
  for (const link of findOwn(post, selectors.postLink)) {
    const address = parsePostUrl(resolveHref(link, base));
    if (address !== null && address.handle === author && author !== undefined) return { ...address, part: '' };
  }
  return null;
}

/**
 * The author's name: a profile link whose text is the handle it leads to. A line above the post may hold one too: the
 * author's is the last one before the time, and in posts without a time the first one behind the profile picture.
 */
export function findNameLink(post: Element, base: URL): NameLink | null {
  const names = findOwn(post, selectors.link).flatMap((link) => {
    const handle = parseProfileUrl(resolveHref(link, base));
    return handle !== null && link.textContent.trim() === handle ? [{ link, handle }] : [];
  });
  if (names.length < 2) return names[0] ?? null;
  const time = findTimeLink(post, base)?.time;
  if (time !== undefined) return names.findLast(({ link }) => isBefore(link, time)) ?? null;
  const picture = findOwn(post, selectors.picture)[0];
  return names.find(({ link }) => picture !== undefined && isBefore(picture, link)) ?? names[0] ?? null;
}

export interface NameLink {
  link: HTMLElement;
  handle: string;
}

/** The profile picture: the first own picture before the time or the name. */
export function findAvatar(post: Element, base: URL): HTMLElement | null {
  const anchor = findTimeLink(post, base)?.time ?? findNameLink(post, base)?.link;
  if (anchor === undefined) return null;
  return findOwn(post, selectors.picture).find((image) => isBefore(image, anchor)) ?? null;
}

export interface ActionRow {
  row: HTMLElement;
  /** The buttons in order: like (missing where the author switched likes off), answer, repost, share. */
  buttons: readonly Element[];
}

const FEWEST_BUTTONS = 3;

/** The row of buttons below a post: the last group of three or more icon buttons without link, time or picture. */
export function findActionRow(post: HTMLElement): ActionRow | null {
  const icons = [...post.querySelectorAll(selectors.icon)].toReversed();
  const drawn = icons.find((icon) => isDrawn(icon, iconPaths.comment) && !isQuoted(icon, post));
  for (const icon of drawn === undefined ? icons : [drawn, ...icons]) {
    const row = isQuoted(icon, post) ? null : rowAround(icon, post);
    if (row !== null) return row;
  }
  return null;
}

function rowAround(icon: Element, post: HTMLElement): ActionRow | null {
  if (icon.closest(selectors.button) === null) return null;
  let around = icon.parentElement;
  while (around !== null && around !== post) {
    if (!isPlain(around)) return null;
    const buttons = iconButtons(around);
    if (buttons.length >= FEWEST_BUTTONS) return { row: around, buttons };
    around = around.parentElement;
  }
  return null;
}

function isPlain(element: Element): boolean {
  return (
    element.querySelector(`${selectors.link}, ${selectors.time}, ${selectors.picture}, ${selectors.video}`) === null
  );
}

function iconButtons(element: Element): Element[] {
  const buttons = [...element.querySelectorAll(selectors.icon)].flatMap((icon) => icon.closest(selectors.button) ?? []);
  return [...new Set(buttons)];
}

/** The post quoted inside: a container of its own with a time or an author. */
export function findQuote(post: HTMLElement, base: URL): HTMLElement | null {
  for (const inner of post.querySelectorAll<HTMLElement>(selectors.post))
    if (findTimeLink(inner, base) !== null || findNameLink(inner, base) !== null) return inner;
  return null;
}

/** Whether an element stands in a post quoted inside this one. */
export function isQuoted(element: Element, post: Element): boolean {
  return isForeign(element, post, selectors.post);
}

export function isBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}
