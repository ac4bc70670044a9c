import { readText } from '../shared/read-text';
import { resolveHref } from '../shared/resolve-url';
import { parseUserUrl } from './urls';

export interface RichText {
  text: string;
  links: string[];
  mentions: string[];
}

/** Text of a post or comment with what it links to; people are mentions, communities stay links. */
export function readRichText(element: Element | null, base: URL): RichText {
  const rich: RichText = { text: readText(element, 'figure'), links: [], mentions: [] };
  for (const link of element?.querySelectorAll('a[href]') ?? []) {
    // Pictures between the lines link to themselves.
    if (link.querySelector('img, shreddit-player, shreddit-player-2') !== null) continue;
    const url = resolveHref(link, base);
    const user = /^\/?u(?:ser)?\//i.test(link.textContent.trim()) ? parseUserUrl(url) : null;
    if (user !== null) rich.mentions.push(user);
    else if (url !== null) rich.links.push(url.href);
  }
  return { ...rich, links: [...new Set(rich.links)], mentions: [...new Set(rich.mentions)] };
}

/** Title and text, as one reads them. */
export function joinText(title: string, body: string): string {
  return [title, body].filter((part) => part !== '').join('\n\n');
}

export function readLine(element: Element | null): string {
  return readText(element).replace(/\s+/g, ' ');
}
