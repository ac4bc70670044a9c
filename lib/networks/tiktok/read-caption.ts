import { resolveHref } from '../shared/resolve-url';
import type { EmbeddedPost } from './embedded-json';
import { selectors } from './selectors';
import { parseProfileUrl, parseTagUrl } from './urls';

export interface Caption {
  text: string;
  links: string[];
  hashtags: string[];
  mentions: string[];
  /** Which rule found it. */
  rule: string | null;
}

export const NO_CAPTION: Caption = { text: '', links: [], hashtags: [], mentions: [], rule: null };

/**
 * Caption of a post. TikTok lays mentions and tags of 2025 out as paragraphs drawn inline, so blocks break no line here. The
 * page's data has the same text with its line breaks; it completes a lost caption and never contradicts a shown one.
 */
export function readCaption(element: Element | null, embedded: EmbeddedPost | null, base: URL): Caption {
  const full = embedded?.desc.trim() ?? '';
  if (element === null) return { ...NO_CAPTION, text: full, rule: full === '' ? null : 'json' };
  const shown = inlineText(element);
  const isSame = squeeze(full) === squeeze(shown);
  const caption: Caption = { text: isSame ? full : shown, rule: 'e2e', links: [], hashtags: [], mentions: [] };
  for (const link of element.querySelectorAll(selectors.link))
    if (!element.contains(link.closest(selectors.notText))) keepLink(caption, resolveHref(link, base));
  return caption;
}

function keepLink(caption: Caption, url: URL | null): void {
  const hashtag = parseTagUrl(url);
  const mention = parseProfileUrl(url);
  if (hashtag !== null) caption.hashtags.push(hashtag);
  else if (mention !== null) caption.mentions.push(mention);
  else if (url !== null) caption.links.push(url.href);
}

/** Text of an element in one run; `br` and line breaks in the text itself are kept, emoji images give their alt. */
export function inlineText(element: Element): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function collect(node: Node, parts: string[]): void {
  for (const child of node.childNodes) {
    // A line break with an indent is how the page's source is laid out, not what was written.
    if (child.nodeType === 3) parts.push((child.nodeValue ?? '').replace(/\s*\n[^\S\n]{2,}|^\s*\n\s*$/g, ' '));
    else if (child.nodeType === 1) collectElement(child as Element, parts);
  }
}

function collectElement(element: Element, parts: string[]): void {
  const tag = element.tagName.toUpperCase();
  if (tag === 'SCRIPT' || tag === 'STYLE' || tag === 'SVG' || element.matches(selectors.notText)) return;
  if (tag === 'BR') parts.push('\n');
  else if (tag === 'IMG') parts.push(element.getAttribute('alt') ?? '');
  else collect(element, parts);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
