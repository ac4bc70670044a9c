import { resolveHref } from '../shared/resolve-url';
import { isEmbedded } from './find-own';
import { selectors } from './selectors';
import { isXUrl, parseHashtagUrl, parseProfileUrl } from './urls';

export interface RichText {
  text: string;
  links: string[];
  hashtags: string[];
  mentions: string[];
}

/**
 * Text of an X post as it is seen. X draws it with `white-space: pre-wrap`, so line breaks are characters and every element
 * is inline (mentions sit in `div`s); emoji are images with an alt.
 */
export function readInlineText(element: Element | null): string {
  if (element === null) return '';
  return collect(element)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A name or a label: one line. */
export function readLine(element: Element | null): string | null {
  return readInlineText(element).replace(/\s+/g, ' ') || null;
}

export function readRichText(element: Element | null, base: URL): RichText {
  const rich: RichText = { text: readInlineText(element), links: [], hashtags: [], mentions: [] };
  for (const link of element?.querySelectorAll('a[href]') ?? []) {
    // Pictures of an Article link to themselves.
    if (element === null || isEmbedded(link, element) || link.querySelector(selectors.mediaFrame) !== null) continue;
    const url = resolveHref(link, base);
    const hashtag = parseHashtagUrl(url);
    const mention = parseProfileUrl(url);
    if (hashtag !== null) rich.hashtags.push(hashtag);
    else if (mention !== null) rich.mentions.push(mention);
    // Cashtags lead into X's own search.
    else if (url !== null && !(isXUrl(url) && url.pathname === '/search'))
      rich.links.push(readTarget(link) ?? url.href);
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
  if (element.tagName === 'IMG') return element.getAttribute('alt') ?? '';
  if (element.tagName === 'BR') return '\n';
  if (element.tagName === 'SCRIPT' || element.tagName === 'STYLE' || element.tagName === 'BUTTON') return '';
  return isUnseen(element) ? '' : collect(element);
}

/** In a link X hides the scheme and what does not fit; only the ellipsis of these `aria-hidden` parts is drawn. */
function isUnseen(element: Element): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' && element.parentElement?.tagName === 'A' && !isEllipsis(element)
  );
}

function isEllipsis(element: Element): boolean {
  return element.textContent.trim() === '…';
}

/** The address behind a t.co link, where the link's text (with its hidden parts) spells it out in full. */
function readTarget(link: Element): string | null {
  const hidden = [...link.children].filter((part) => part.getAttribute('aria-hidden') === 'true');
  const isCut = link.textContent.trim().endsWith('…');
  // Cut text is complete only when the hidden rest stands between the scheme and the ellipsis.
  if (isCut && hidden.length < 3) return null;
  const target = link.textContent.trim().replace(/…$/, '');
  return /^https?:\/\/[^\s…]+$/.test(target) ? (URL.parse(target)?.href ?? null) : null;
}
