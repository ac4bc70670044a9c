import { resolveHref } from '../shared/resolve-url';
import { iconPaths, selectors } from './selectors';
import { parseProfileUrl } from './urls';

/** Whether an icon's drawing begins like one of these. */
export function isDrawn(icon: Element, beginnings: readonly string[]): boolean {
  const drawn = icon.querySelector('path')?.getAttribute('d') ?? '';
  return beginnings.some((beginning) => drawn.startsWith(beginning));
}

export interface ActionRow {
  row: HTMLElement;
  /** The icon of the comment button: what stands before it are likes, what follows it are comments. */
  comment: Element;
  rule: string;
}

const FEWEST_BUTTONS = 3;

/**
 * The row of buttons like, comment, (repost,) share, (save), by the drawing of the comment icon; when that was redrawn, by
 * being the first group of at least three icon buttons without link, time or picture, whose second is "comment".
 */
export function findActionRow(post: HTMLElement): ActionRow | null {
  const icons = [...post.querySelectorAll(selectors.icon)];
  const comment = icons.find((icon) => isDrawn(icon, iconPaths.comment));
  const drawn = comment === undefined ? null : rowAround(comment, post);
  if (comment !== undefined && drawn !== null) return { row: drawn, comment, rule: 'icon' };
  for (const icon of icons) {
    const row = rowAround(icon, post);
    const second = row === null ? undefined : buttonIcons(row)[1];
    if (row !== null && second !== undefined && isPlainRow(row)) return { row, comment: second, rule: 'row' };
  }
  return null;
}

function rowAround(icon: Element, post: HTMLElement): HTMLElement | null {
  let around = icon.parentElement;
  while (around !== null && around !== post && buttonIcons(around).length < FEWEST_BUTTONS)
    around = around.parentElement;
  return around === post ? null : around;
}

function isPlainRow(row: Element): boolean {
  return row.querySelector(`${selectors.link}, ${selectors.time}, ${selectors.picture}, ${selectors.video}`) === null;
}

/** One icon per button: the share button draws two. */
function buttonIcons(element: Element): Element[] {
  const buttons = new Set<Element>();
  return [...element.querySelectorAll(selectors.icon)].filter((icon) => {
    const button = icon.closest(selectors.button);
    if (button === null || buttons.has(button)) return false;
    buttons.add(button);
    return true;
  });
}

/**
 * The block of pictures and videos: around the first of them, as far as no profile picture, time or action comes in. Feed
 * posts have it below the header, opened posts before it; names of tagged people lie inside.
 */
export function findMediaBlock(post: HTMLElement, row: Element | null, base: URL): HTMLElement | null {
  const candidates = [...post.querySelectorAll<HTMLElement>(`${selectors.video}, ${selectors.picture}`)];
  const avatars = candidates.filter((candidate) => isAvatar(candidate, base));
  const first = candidates.find(
    (candidate) =>
      !avatars.includes(candidate) && !isWithin(candidate, `${selectors.header}, ${selectors.section}`, post),
  );
  if (first === undefined || (row !== null && isBefore(row, first))) return null;
  let block = first;
  while (block !== post && block.parentElement !== null && !isOutside(block.parentElement)) block = block.parentElement;
  return block;

  function isOutside(element: Element): boolean {
    if (element.querySelector(selectors.time) !== null || (row !== null && element.contains(row))) return true;
    return avatars.some((avatar) => element.contains(avatar));
  }
}

/** Profile pictures stand in a link to the profile, or in a `span` that acts as one (2023–2026). */
export function isAvatar(image: Element, base: URL): boolean {
  if (image.closest(selectors.spanLink) !== null) return true;
  const link = image.closest('a');
  return link !== null && parseProfileUrl(resolveHref(link, base)) !== null;
}

/** Whether an element has such an ancestor inside of the post; the page around the post may have any. */
export function isWithin(element: Element, selector: string, post: Element): boolean {
  const ancestor = element.closest(selector);
  return ancestor !== null && ancestor !== post && post.contains(ancestor);
}

export function isBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}
