import { resolveHref } from '../shared/resolve-url';
import { parseHandle, parseHashtagUrl, parseProfileUrl } from './urls';

export interface RichText {
  text: string;
  links: string[];
  hashtags: string[];
  mentions: string[];
}

/**
 * Text of a post as it is seen. Line breaks are characters and every element is inline; what is not the author's (the
 * number of a post in a thread) stands in lines of its own inside.
 */
export function readInlineText(element: Element | null): string {
  if (element === null) return '';
  return collect(element)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export function readRichText(element: Element | null, base: URL): RichText {
  const rich: RichText = { text: readInlineText(element), links: [], hashtags: [], mentions: [] };
  for (const link of element?.querySelectorAll('a[href]') ?? []) {
    const url = resolveHref(link, base);
    const hashtag = parseHashtagUrl(url, base);
    const actor = parseProfileUrl(url, base);
    if (hashtag !== null) rich.hashtags.push(hashtag);
    else if (actor !== null)
      rich.mentions.push(...[parseHandle(actor) ?? parseHandle(link.textContent)].filter((one) => one !== null));
    // Cashtags lead into the network's own search.
    else if (url !== null && !/^\/search$/.test(url.pathname)) rich.links.push(url.href);
  }
  return rich;
}

function collect(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (child.nodeType === 1) text += collectElement(child as Element);
  }
  return text;
}

function collectElement(element: Element): string {
  if (element.tagName === 'BR') return '\n';
  if (element.tagName === 'IMG') return element.getAttribute('alt') ?? '';
  if (/^(?:SCRIPT|STYLE|BUTTON)$/.test(element.tagName)) return '';
  const isFurniture = element.tagName !== 'A' && element.hasAttribute('dir') && element.closest('a') === null;
  return isFurniture ? '' : collect(element);
}
