import type { RawMedia } from '@/lib/domain/reading';

import { buildMedia } from '../shared/build-media';
import { resolveUrl } from '../shared/resolve-url';
import { mediaParts } from './selectors';

/** Players and pictures inside an element of the current front end, in the order of their pages. */
export function readMedia(root: ParentNode, base: URL): RawMedia[] {
  const players = [...root.querySelectorAll(mediaParts.player)].map((player) => readPlayer(player, base));
  const gallery = root.querySelector(mediaParts.gallery);
  const pictures = gallery === null ? [...root.querySelectorAll(mediaParts.picture)] : findSlides(gallery);
  const images = pictures.filter(isPicture).map((picture) => readImage(picture, base));
  return [...players, ...withoutCopies(images.filter((image) => image !== null))];
}

/** Slides stand in the order they were loaded; the slot tells the page they belong to. */
function findSlides(gallery: Element): Element[] {
  const slides = [...gallery.querySelectorAll<HTMLElement>('li')];
  if (slides.length === 0 || slides.some((slide) => Number.isNaN(numberOf(slide))))
    return [...gallery.querySelectorAll(mediaParts.picture)];
  return slides
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .flatMap((slide) => [...slide.querySelectorAll(mediaParts.picture)]);
}

function numberOf(slide: HTMLElement): number {
  return Number(/^page-(\d+)$/.exec(slide.slot)?.[1] ?? Number.NaN);
}

function isPicture(picture: Element): boolean {
  return (
    !picture.matches(mediaParts.backdrop) &&
    !picture.matches(mediaParts.icon) &&
    picture.closest(`${mediaParts.player}, ${mediaParts.embed}, template`) === null
  );
}

export function readImage(picture: Element, base: URL): RawMedia | null {
  const shown =
    resolveUrl(picture.getAttribute('src'), base) ?? resolveUrl(picture.getAttribute('data-lazy-src'), base);
  const set = picture.getAttribute('srcset') ?? picture.getAttribute('data-lazy-srcset');
  const widest = resolveUrl(findWidest(set), base) ?? shown;
  if (widest === null) return null;
  return buildMedia(/\.gif$/i.test(widest.pathname) ? 'gif' : 'image', {
    url: widest.href,
    posterUrl: (shown ?? widest).href,
    alt: picture.getAttribute('alt') || null,
    width: parseSize(picture.getAttribute('width')),
    height: parseSize(picture.getAttribute('height')),
  });
}

/** Address of the widest candidate of a `srcset` ("a 320w, b 640w"). */
function findWidest(set: string | null): string | null {
  let best: { url: string; width: number } | null = null;
  for (const [, url = '', width = ''] of (set ?? '').matchAll(/(\S+)\s+(\d+)w(?:,|$)/g))
    if (best === null || Number(width) > best.width) best = { url, width: Number(width) };
  return best?.url ?? null;
}

/** A video; Reddit's animated pictures play in the same element. */
export function readPlayer(player: Element, base: URL): RawMedia {
  return buildMedia(player.hasAttribute('gif') ? 'gif' : 'video', {
    url: resolveUrl(player.getAttribute('src'), base)?.href ?? null,
    posterUrl: resolveUrl(player.getAttribute('poster'), base)?.href ?? null,
    durationS: readDuration(player.getAttribute('packaged-media-json')),
  });
}

/** The files of a video are noted as JSON, with its length in seconds in front. */
function readDuration(files: string | null): number | null {
  const seconds = /^\s*\{\s*"playbackMp4s"\s*:\s*\{\s*"duration"\s*:\s*(\d{1,6})\b/.exec(files ?? '')?.[1];
  return seconds === undefined ? null : Number(seconds);
}

export function parseSize(value: string | null): number | null {
  return value !== null && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null;
}

/** Blurred and clear renditions of one picture, and slides drawn twice, share a path. */
export function withoutCopies(images: readonly RawMedia[]): RawMedia[] {
  const seen = new Set<string>();
  return images.filter(({ url }) => {
    const path = URL.parse(url ?? '')?.pathname ?? '';
    const isNew = !seen.has(path);
    seen.add(path);
    return isNew;
  });
}
