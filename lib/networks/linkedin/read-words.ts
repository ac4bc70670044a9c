import type { RawPost } from '@/lib/domain/reading';

import { readText } from '../shared/read-text';
import { resolveHref } from '../shared/resolve-url';
import { ember } from './selectors';
import { isLinkedIn, parseHashtagUrl, parseProfileUrl } from './urls';

export type Words = Pick<RawPost, 'text' | 'links' | 'hashtags' | 'mentions'>;

/**
 * The words of a post and what they link to. LinkedIn cuts long texts by style only: the whole text stands in the page. Links
 * to its redirectors (`/safety/go/`, `/redir/redirect`) are kept as they are.
 */
export function readWords(element: HTMLElement | null, base: URL): Words {
  const words: Words = { text: readText(element, ember.hidden), links: [], hashtags: [], mentions: [] };
  for (const link of element?.querySelectorAll('a[href]') ?? []) {
    const url = resolveHref(link, base);
    if (url === null) continue;
    const owner = parseProfileUrl(url);
    const label = readText(link, ember.hidden);
    if (isHashtag(label, url)) words.hashtags.push(label.replace(/^#/, ''));
    else if (owner !== null) words.mentions.push(...(owner.handle === null ? [] : [owner.handle]));
    else if (!isLinkedIn(url) || !isPlaceOfSite(url)) words.links.push(url.href);
  }
  return { ...words, hashtags: unique(words.hashtags), mentions: unique(words.mentions), links: unique(words.links) };
}

/** Guests' hashtags lead to the sign-in page: there the sign before the word tells. */
function isHashtag(label: string, url: URL): boolean {
  return parseHashtagUrl(url) !== null || (isLinkedIn(url) && /^#[\p{L}\p{M}\p{N}_]+$/u.test(label));
}

/** The site's own addresses in a text are links like others, except for those that only lead to signing in or searching. */
function isPlaceOfSite({ pathname }: URL): boolean {
  return /^\/(search|signup|login|uas|feed\/?$)/.test(pathname);
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list.filter((one) => one !== ''))];
}
