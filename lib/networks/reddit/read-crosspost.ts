import type { RawQuoted } from '@/lib/domain/reading';

import { UNKNOWN_AUTHOR } from '../shared/empty';
import { readText } from '../shared/read-text';
import { resolveHref, resolveUrl } from '../shared/resolve-url';
import { buildAuthor } from './read-author';
import { buildTime } from './read-instant';
import { readMedia } from './read-media';
import { joinText, readLine } from './read-rich-text';
import { parts, selectors } from './selectors';
import { buildThingUrl, parsePostUrl } from './urls';

/** The post that was crossposted: a card in the place of media, with its own title, time and counters; its author is not shown. */
export function readCrosspost(post: HTMLElement, base: URL): RawQuoted | null {
  const nested = post.querySelector<HTMLElement>(selectors.post);
  const isCrosspost = post.getAttribute('post-type') === 'crosspost' || post.hasAttribute('is-crosspost');
  if (nested === null && !isCrosspost) return null;
  const card = nested ?? post.querySelector<HTMLElement>(`:scope > ${parts.media}`);
  const written = resolveUrl((nested ?? post).getAttribute(nested === null ? 'content-href' : 'permalink'), base);
  const links = [...(card?.querySelectorAll<HTMLElement>(selectors.postLink) ?? [])];
  const url = parsePostUrl(written) === null ? firstPostUrl(links, base) : written;
  const id = parsePostUrl(url)?.id ?? null;
  // The number of comments links to the post as well, without its title.
  const title = links.find((link) => parsePostUrl(resolveHref(link, base))?.id === id && isTitle(link)) ?? null;
  const time = card?.querySelector('time[title]') ?? card?.querySelector('time') ?? null;
  return {
    nativeId: id,
    permalink: buildThingUrl(url),
    author: nested === null ? UNKNOWN_AUTHOR : buildAuthor(nested.getAttribute('author')),
    text: joinText(
      nested?.getAttribute('post-title') ?? readLine(title),
      readText(card?.querySelector(parts.cardText) ?? null),
    ),
    truncated: false,
    time: buildTime(
      [
        nested?.getAttribute('created-timestamp'),
        time?.getAttribute('datetime'),
        card?.querySelector('faceplate-timeago')?.getAttribute('ts'),
      ],
      time,
    ),
    media: card === null ? [] : readMedia(card, base),
  };
}

function firstPostUrl(links: readonly Element[], base: URL): URL | null {
  return links.map((link) => resolveHref(link, base)).find((url) => parsePostUrl(url) !== null) ?? null;
}

function isTitle(link: Element): boolean {
  return link.querySelector('faceplate-number, img') === null && link.textContent.trim() !== '';
}
