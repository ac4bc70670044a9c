import type { RawCard, RawMedia } from '@/lib/domain/reading';
import { buildMedia } from '@/lib/networks/shared/build-media';
import { ownAll } from '@/lib/networks/shared/own-match';
import { parseDuration } from '@/lib/networks/shared/parse-duration';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveHref, resolveUrl } from '@/lib/networks/shared/resolve-url';

import {
  cover,
  gif,
  linkCard,
  mobileVideo,
  picture,
  player,
  track,
  trackName,
  video,
  videoLength,
  videoTitle,
} from './media-selectors';
import { foreign } from './selectors';

/** Pictures, videos, moving pictures and tracks of a post in the order of the page, each once. */
export function readMedia(root: Element, base: URL): RawMedia[] {
  const opened = ownAll(root, player, foreign)[0];
  if (opened !== undefined) return [readVideo(opened, base)];
  const boxes = ownAll(root, `${picture}, ${gif}, ${video}, ${mobileVideo}, ${track}`, foreign);
  const outer = boxes.filter(
    (box) => box.closest(linkCard.root) === null && !boxes.some((other) => other !== box && other.contains(box)),
  );
  const seen = new Set<string>();
  return outer.flatMap((box) => {
    const medium = readMedium(box, base);
    const key = JSON.stringify([medium.type, medium.url ?? medium.posterUrl, medium.alt]);
    if (medium.type === 'image' && medium.url === null) return [];
    if (seen.has(key)) return [];
    seen.add(key);
    return [medium];
  });
}

function readMedium(box: HTMLElement, base: URL): RawMedia {
  if (box.matches(gif)) return readGif(box, base);
  if (box.matches(`${video}, ${mobileVideo}`)) return readVideo(box, base);
  if (box.matches(track)) return buildMedia('audio', { alt: readText(box.querySelector(trackName)) || null });
  const url = readSource(box, base);
  const [width, height] = [readSize(box, 'width'), readSize(box, 'height')];
  return buildMedia('image', { url, posterUrl: url, alt: readAlt(box), width, height });
}

function readGif(box: HTMLElement, base: URL): RawMedia {
  const { gifsrc, mp4src, imagesrc } = box.dataset;
  return buildMedia('gif', {
    url: resolveUrl(mp4src ?? gifsrc, base)?.href ?? null,
    posterUrl: resolveUrl(imagesrc, base)?.href ?? readSource(box.querySelector('img'), base),
    width: readSize(box, 'data-width'),
    height: readSize(box, 'data-height'),
  });
}

function readVideo(box: HTMLElement, base: URL): RawMedia {
  const image = box.querySelector(cover);
  return buildMedia('video', {
    posterUrl: readSource(image, base),
    alt: readText(box.querySelector(videoTitle)) || readMobileName(box) || readAlt(image),
    durationS: parseDuration(box.querySelector(videoLength)?.textContent),
  });
}

/** `{"videoName":"…","movieId":"…"}`. */
function readMobileName(box: HTMLElement): string | null {
  try {
    const data: unknown = JSON.parse(box.dataset['video'] ?? 'null');
    const name: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'videoName') : null;
    return typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
  } catch {
    return null;
  }
}

/** Addresses often leave out the protocol; pictures further down wait in `data-src`. */
function readSource(image: Element | null, base: URL): string | null {
  const shown = resolveUrl(image?.getAttribute('src'), base);
  return (shown ?? resolveUrl(image?.getAttribute('data-src'), base))?.href ?? null;
}

function readAlt(image: Element | null): string | null {
  return image?.getAttribute('alt')?.trim() || null;
}

function readSize(box: Element, name: string): number | null {
  const size = Number(box.getAttribute(name) ?? '');
  return Number.isInteger(size) && size > 0 ? size : null;
}

/** The page linked below the text. */
export function readCard(root: Element, base: URL): RawCard | null {
  const box = ownAll(root, linkCard.root, foreign)[0];
  if (box === undefined) return null;
  const url = resolveHref(box.matches('a[href]') ? box : box.querySelector('a[href]'), base)?.href ?? null;
  const title = readText(box.querySelector(linkCard.title)) || null;
  return url === null && title === null ? null : { url, title, imageUrl: readSource(box.querySelector('img'), base) };
}
