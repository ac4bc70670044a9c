import type { RawCard, RawMedia } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { buildMedia } from '../shared/build-media';
import { parseDuration } from '../shared/parse-duration';
import { resolveHref, resolveSrc, resolveUrl } from '../shared/resolve-url';
import { findOwn, type Scope } from './find-own';
import { readName } from './read-rich-text';
import { selectors } from './selectors';

/** Pictures, videos and sounds of the post itself; the preview picture of a link card is none. */
export function readMedia(scope: Scope, page: PageContext): RawMedia[] {
  const all = `${selectors.galleryItem}, ${selectors.player}, ${selectors.audio}`;
  return findOwn(scope, all)
    .filter((element) => element.closest(selectors.card) === null)
    .map((element) => {
      if (element.matches(selectors.player)) return readVideo(element, page.url);
      if (element.matches(selectors.audio)) return readAudio(element, page.url);
      return readItem(element, page.url);
    });
}

/** A picture or an animated one; covered ones (sensitive media) show nothing but that they are there. */
function readItem(item: Element, base: URL): RawMedia {
  const link = item.querySelector(selectors.galleryLink);
  const video = item.querySelector('video');
  const image = item.querySelector('img');
  const alt =
    [image?.getAttribute('alt'), video?.getAttribute('aria-label'), link?.getAttribute('title')].find(Boolean) ?? null;
  if (video !== null || item.querySelector(selectors.gifLabel) !== null) {
    const poster = resolveUrl(video?.getAttribute('poster'), base)?.href ?? null;
    return buildMedia('gif', { url: resolveSrc(video, base)?.href ?? null, posterUrl: poster, alt });
  }
  const original = findOriginal(image, base);
  const shown = resolveSrc(image, base)?.href ?? null;
  return buildMedia('image', {
    url: original?.url ?? resolveHref(link, base)?.href ?? shown,
    posterUrl: shown,
    alt,
    width: original?.width ?? null,
  });
}

/** The list of sizes ends or begins with the uploaded one: the widest. */
function findOriginal(image: Element | null, base: URL): { url: string; width: number } | null {
  let widest: { url: string; width: number } | null = null;
  for (const candidate of (image?.getAttribute('srcset') ?? '').split(/,\s+/)) {
    const found = /^(\S+)\s+(\d{1,6})w$/.exec(candidate.trim());
    const url = resolveUrl(found?.[1], base);
    const width = Number(found?.[2]);
    if (url !== null && width > (widest?.width ?? 0)) widest = { url: url.href, width };
  }
  return widest;
}

function readVideo(player: Element, base: URL): RawMedia {
  const video = player.querySelector('video');
  return buildMedia('video', {
    url: resolveSrc(video, base)?.href ?? null,
    posterUrl: resolveUrl(video?.getAttribute('poster'), base)?.href ?? null,
    alt: (video?.getAttribute('aria-label') ?? video?.getAttribute('title')) || null,
    durationS: parseDuration(player.querySelector(selectors.duration)?.textContent),
  });
}

function readAudio(player: Element, base: URL): RawMedia {
  const audio = player.querySelector('audio');
  return buildMedia('audio', {
    url: resolveSrc(audio, base)?.href ?? null,
    alt: (audio?.getAttribute('aria-label') ?? audio?.getAttribute('title')) || null,
  });
}

/** Link preview: one link around all, or a box with links inside. */
export function readCard(scope: Scope, page: PageContext): RawCard | null {
  const card = findOwn(scope, selectors.card)[0];
  if (card === undefined) return null;
  const link = card.matches('a[href]') ? card : card.querySelector('a[href]');
  const url = resolveHref(link, page.url)?.href ?? null;
  const title = readName(card.querySelector(selectors.cardTitle));
  const imageUrl = resolveSrc(card.querySelector(selectors.cardImage), page.url)?.href ?? null;
  return url === null && title === null && imageUrl === null ? null : { url, title, imageUrl };
}

export function hasPoll(scope: Scope): boolean {
  return findOwn(scope, selectors.poll).length > 0;
}
