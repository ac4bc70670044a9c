import { readText } from '../shared/read-text';
import { resolveHref } from '../shared/resolve-url';
import { isYouTube, parseChannelUrl, parseHashtagUrl } from './urls';

export interface RichText {
  text: string;
  links: string[];
  hashtags: string[];
  mentions: string[];
}

export const NO_TEXT: RichText = { text: '', links: [], hashtags: [], mentions: [] };

/** Text with what it links to. Times in a video (`&t=30s`) and links to videos of the site are links like others. */
export function readRichText(element: Element | null, base: URL): RichText {
  if (element === null) return NO_TEXT;
  const rich: RichText = { ...NO_TEXT, text: readText(element), links: [], hashtags: [], mentions: [] };
  for (const link of element.querySelectorAll('a[href]')) {
    const url = resolveHref(link, base);
    const tag = parseHashtagUrl(url);
    const handle = parseChannelUrl(url)?.handle ?? null;
    if (url === null) continue;
    if (tag !== null) rich.hashtags.push(tag);
    else if (handle !== null && link.textContent.trim().startsWith('@')) rich.mentions.push(handle);
    else if (!isOwnMoment(url, base)) rich.links.push(url.href);
  }
  return {
    text: rich.text,
    links: [...new Set(rich.links)],
    hashtags: [...new Set(rich.hashtags)],
    mentions: [...new Set(rich.mentions)],
  };
}

/** A chapter mark leads to a moment of the very video. */
function isOwnMoment(url: URL, base: URL): boolean {
  return isYouTube(url) && url.searchParams.has('t') && url.searchParams.get('v') === base.searchParams.get('v');
}
