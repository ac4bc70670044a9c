import { resolveHref } from '../shared/resolve-url';
import { findActionRow, findAvatar, findNameLink, findOwn, findTimeLink, isBefore, isQuoted } from './find-parts';
import { selectors } from './selectors';
import { isOutbound, parsePostUrl, parseProfileUrl, parseTopicUrl } from './urls';

export interface Body {
  text: string;
  links: string[];
  hashtags: string[];
  mentions: string[];
  /** Which rule found the text. */
  rule: string | null;
  /** The runs of the text. */
  runs: readonly HTMLElement[];
}

/** Text of a post: the first run behind the header and those beside it; pictures, polls, cards and buttons follow. */
export function readBody(post: HTMLElement, base: URL): Body {
  const runs = findRuns(post, base);
  const body: Body = {
    text: runs.map(readInlineText).join('\n').trim(),
    links: [],
    hashtags: readTopic(post, base),
    mentions: [],
    rule: runs.length > 0 ? 'run' : null,
    runs,
  };
  for (const link of runs.flatMap((run) => [...run.querySelectorAll(selectors.link)])) {
    const url = resolveHref(link, base);
    const topic = parseTopicUrl(url);
    const mention = parseProfileUrl(url);
    if (topic !== null) body.hashtags.push(topic);
    else if (mention !== null) body.mentions.push(mention);
    else if (isOutbound(url) || parsePostUrl(url) !== null) body.links.push(url?.href ?? '');
  }
  body.hashtags = [...new Set(body.hashtags)];
  return body;
}

function findRuns(post: HTMLElement, base: URL): HTMLElement[] {
  const header = findHeader(post, base);
  if (header === null) return [];
  const first = findOwn(post, selectors.run).find(
    (run) => isBefore(header, run) && !header.contains(run) && isTextOf(run, post, base),
  );
  if (first === undefined || isBehindContent(first, post, base)) return [];
  const beside = [...(first.parentElement?.querySelectorAll<HTMLElement>(`:scope > ${selectors.run}`) ?? [])];
  // Paragraphs of 2023–2024 are runs of their own, side by side.
  return beside.filter((run) => isTextOf(run, post, base));
}

/**
 * The line with name and time: the widest element around them without the profile picture and the row of buttons. A label
 * beside the time ("author", "edited") is part of it.
 */
export function findHeader(post: HTMLElement, base: URL): Element | null {
  const own = findOwn(post, selectors.time)[0];
  const anchor = findTimeLink(post, base)?.time ?? findNameLink(post, base)?.link ?? own ?? null;
  if (anchor === null) return null;
  const limits = [findAvatar(post, base), findActionRow(post)?.row].filter(
    (limit) => limit !== null && limit !== undefined,
  );
  if (limits.length === 0) return anchor.closest(selectors.run) ?? anchor;
  let header: Element = anchor;
  while (header.parentElement !== null && header !== post && !holdsAny(header.parentElement, limits))
    header = header.parentElement;
  return header;
}

function holdsAny(element: Element, parts: readonly Element[]): boolean {
  return parts.some((part) => element.contains(part));
}

function isTextOf(run: HTMLElement, post: HTMLElement, base: URL): boolean {
  const outer = run.parentElement?.closest(selectors.run) ?? null;
  if (outer !== null && post.contains(outer)) return false;
  if (run.querySelector(selectors.time) !== null || isWithin(run, selectors.button, post)) return false;
  if (run.textContent.trim() === '' || isReplyLine(run, base)) return false;
  const link = run.closest('a');
  // Texts of quoted posts, and of posts shown to people who are logged out, lead to the post itself.
  return link === null || !post.contains(link) || parsePostUrl(resolveHref(link, base))?.part === '';
}

/** Whether the post says whom it answers. */
export function hasReplyLine(post: HTMLElement, base: URL): boolean {
  const header = findHeader(post, base);
  return findOwn(post, selectors.run).some(
    (run) => header !== null && isBefore(header, run) && !header.contains(run) && isReplyLine(run, base),
  );
}

/** "Replying to name": a name without the "@" that every mention in a text has. */
function isReplyLine(run: HTMLElement, base: URL): boolean {
  return [...run.querySelectorAll(selectors.link)].some((link) => {
    const handle = parseProfileUrl(resolveHref(link, base));
    return handle !== null && link.textContent.trim() === handle;
  });
}

/** What stands behind pictures, a quoted post or a link card is no text of the post (choices of a poll, captions). */
function isBehindContent(run: HTMLElement, post: HTMLElement, base: URL): boolean {
  const header = findHeader(post, base);
  const content = [
    ...findOwn(post, `${selectors.video}, ${selectors.picture}`),
    ...findOwn(post, selectors.link).filter((link) => isCardLink(link, base)),
    ...[...post.querySelectorAll(selectors.post)].filter((inner) => isQuoted(inner, post)),
  ];
  return content.some(
    (part) => header !== null && isBefore(header, part) && !header.contains(part) && isBefore(part, run),
  );
}

/** Cards are links with runs of their own in them, unlike links in a text. */
export function isCardLink(link: Element, base: URL): boolean {
  if (link.querySelector(selectors.run) === null) return false;
  const url = resolveHref(link, base);
  return isOutbound(url) || parsePostUrl(url)?.part === 'media';
}

/** Behind the author's name stands the topic the author chose. */
function readTopic(post: HTMLElement, base: URL): string[] {
  return findOwn(post, selectors.link).flatMap((link) => {
    const topic = parseTopicUrl(resolveHref(link, base));
    return topic === null || link.closest(selectors.button) !== null ? [] : [topic];
  });
}

/** Text as it is seen: line breaks are characters, every element is inline (names have `div`s around them). */
export function readInlineText(element: Element | null): string {
  return collect(element)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'SVG', 'BUTTON']);

function collect(element: Element | null): string {
  let text = '';
  for (const child of element?.childNodes ?? []) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (child.nodeType === 1) text += collectElement(child as Element);
  }
  return text;
}

function collectElement(element: Element): string {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') return '\n';
  if (tag === 'IMG') return element.getAttribute('alt') ?? '';
  if (SILENT.has(tag) || element.matches(`${selectors.button}, div[tabindex]`) || isThreadMark(element)) return '';
  return collect(element);
}

/** "1/3", drawn by the page behind the text of a post that goes on in others (2026). */
function isThreadMark(element: Element): boolean {
  return element.tagName === 'DIV' && /^\s*\d+\s*\/\s*\d+\s*$/.test(element.textContent);
}

function isWithin(element: Element, selector: string, post: Element): boolean {
  const ancestor = element.closest(selector);
  return ancestor !== null && ancestor !== post && post.contains(ancestor);
}
