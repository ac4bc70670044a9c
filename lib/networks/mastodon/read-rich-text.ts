import type { PageContext } from '@/lib/networks/contract';

import { resolveHref } from '../shared/resolve-url';
import { fullHandle } from './read-server';
import { parseAnyProfileUrl, parseHashtagUrl, parseProfileUrl } from './urls';

export interface RichText {
  text: string;
  links: string[];
  hashtags: string[];
  mentions: string[];
}

const PARAGRAPHS = new Set(['P', 'BLOCKQUOTE', 'UL', 'OL', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'BUTTON', 'SVG']);

/**
 * Text of a post as it is seen: paragraphs stand apart by an empty line, emoji drawn as images give their alt, the hidden
 * parts of a link (scheme, long rest) are left out and its ellipsis is written.
 */
export function readPostText(element: Element | null, skip?: string): string {
  if (element === null) return '';
  const parts: string[] = [];
  collect(element, skip, parts);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A name: one line. */
export function readName(element: Element | null | undefined): string | null {
  return readPostText(element ?? null).replace(/\s+/g, ' ') || null;
}

/** Text of a post with what its links lead to. Mentions become `user@server`. */
export function readRichText(element: Element | null, page: PageContext, skip?: string): RichText {
  const rich: RichText = { text: readPostText(element, skip), links: [], hashtags: [], mentions: [] };
  for (const link of element?.querySelectorAll('a[href]') ?? []) {
    if (skip !== undefined && link.closest(skip) !== null) continue;
    const url = resolveHref(link, page.url);
    const hashtag = isTag(link) ? parseHashtagUrl(url) : null;
    const mention = hashtag === null && link.classList.contains('mention') ? readMention(link, page) : null;
    if (hashtag !== null) rich.hashtags.push(hashtag);
    else if (mention !== null) rich.mentions.push(mention);
    else if (url !== null && !link.classList.contains('hashtag')) rich.links.push(url.href);
  }
  return rich;
}

function isTag(link: Element): boolean {
  return link.classList.contains('hashtag') || link.getAttribute('rel')?.split(/\s+/).includes('tag') === true;
}

/** Links of the client lead to `/@user@server` here; on public pages they lead to the account's own server. */
function readMention(link: Element, page: PageContext): string | null {
  const url = resolveHref(link, page.url);
  const here = parseProfileUrl(url, page.url);
  if (here !== null) return fullHandle(here, page);
  const titled = /^@([^@\s]+@[^@\s]+)$/.exec(link.getAttribute('title') ?? '')?.[1];
  return titled ?? parseAnyProfileUrl(url);
}

function collect(element: Element, skip: string | undefined, parts: string[]): void {
  for (const child of element.childNodes) {
    // Breaks and indents of static pages' source are no text.
    if (child.nodeType === 3) parts.push((child.nodeValue ?? '').replace(/\s+/g, ' '));
    else if (child.nodeType === 1) collectElement(child as Element, skip, parts);
  }
}

function collectElement(element: Element, skip: string | undefined, parts: string[]): void {
  const tag = element.tagName.toUpperCase();
  if (SILENT.has(tag) || element.classList.contains('invisible') || (skip !== undefined && element.matches(skip)))
    return;
  if (tag === 'BR') parts.push('\n');
  else if (tag === 'IMG') parts.push(element.getAttribute('alt') ?? '');
  else if (PARAGRAPHS.has(tag)) collectBlock(element, skip, parts);
  else {
    if (tag === 'LI') parts.push('\n');
    collect(element, skip, parts);
    if (element.classList.contains('ellipsis')) parts.push('…');
  }
}

function collectBlock(element: Element, skip: string | undefined, parts: string[]): void {
  parts.push('\n\n');
  collect(element, skip, parts);
  parts.push('\n\n');
}
