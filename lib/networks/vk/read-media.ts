import type { RawCard, RawMedia } from '@/lib/domain/reading';
import { buildMedia } from '@/lib/networks/shared/build-media';
import { isForeign, ownAll } from '@/lib/networks/shared/own-match';
import { parseDuration } from '@/lib/networks/shared/parse-duration';
import { readBackground } from '@/lib/networks/shared/read-background';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveHref, resolveUrl } from '@/lib/networks/shared/resolve-url';

import {
  audio,
  file,
  gifMark,
  mediaBox,
  mediaFrame,
  mediaLeaf,
  playButton,
  slide,
  slidePicture,
  snippet,
  videoLabel,
} from './media-selectors';
import { chains, foreign } from './selectors';

const OBJECT_PATH = /\/(photo|video|clip)(-?\d+_\d+)/;

/** Pictures and videos of a post, then music and files, each once; those of a repost's source and of links left out. */
export function readMedia(root: Element, base: URL): RawMedia[] {
  const seen = new Set<string>();
  const boxes = findBoxes(root, base).filter((box) => {
    const key = readKey(box, base);
    if (key !== null && seen.has(key)) return false;
    if (key !== null) seen.add(key);
    return true;
  });
  return [...boxes.map((box) => readMedium(box, base)), ...readAudio(root), ...readFiles(root)];
}

/** Outermost boxes; a frame around a whole grid gives way to the grid's cells. */
function findBoxes(root: Element, base: URL): HTMLElement[] {
  const texts = Object.values(chains.text).join(', ');
  const all = ownAll(root, mediaBox, foreign).filter(
    (box) =>
      !(box.matches(mediaFrame) && box.querySelector(mediaLeaf) !== null) &&
      box.closest(snippet.root) === null &&
      // Links to photos and videos in the text are links.
      (box.closest(texts) === null || hasPicture(box, base)),
  );
  return all.filter((box) => {
    const outer = box.parentElement?.closest<HTMLElement>(mediaBox);
    return !(outer && all.includes(outer) && !isForeign(outer, root, foreign)) && isMedium(box, base);
  });
}

/** A bare link to a photo or video without a picture is a caption. */
function isMedium(box: HTMLElement, base: URL): boolean {
  if (box.matches(slide)) return box.querySelector(slidePicture) !== null;
  return (
    !box.matches('a') ||
    box.matches('.page_post_thumb_wrap, .page_doc_photo_href') ||
    isVideo(box, base) ||
    hasPicture(box, base)
  );
}

function hasPicture(box: HTMLElement, base: URL): boolean {
  return findImage(box) !== null || readPicture(box, base) !== null;
}

function findImage(box: HTMLElement): Element | null {
  return box.matches('img') ? box : box.querySelector('img:not(.emoji)');
}

/** Same medium, same key: owner and number, from the attributes or the address. */
function readKey(box: HTMLElement, base: URL): string | null {
  const parts = [box, ...box.querySelectorAll<HTMLElement>('[data-video], [data-photo-id], a[href]')];
  for (const part of parts) {
    const video = part.dataset['video'];
    if (video) return `video${video}`;
    const photo = part.dataset['photoId'];
    if (photo) return `photo${photo}`;
    const path = OBJECT_PATH.exec(resolveHref(part, base)?.pathname ?? '');
    if (path) return `${path[1] ?? ''}${path[2] ?? ''}`;
  }
  return null;
}

function isVideo(box: HTMLElement, base: URL): boolean {
  if (box.dataset['video'] || box.querySelector('[data-video]') !== null) return true;
  if (box.querySelector(playButton) !== null) return true;
  return /^(?:video|clip)/.test(readKey(box, base) ?? '');
}

function readMedium(box: HTMLElement, base: URL): RawMedia {
  const image = findImage(box);
  const posterUrl = readPicture(box, base);
  const alt = image?.getAttribute('alt')?.trim() || null;
  if (box.matches(gifMark) || box.querySelector(gifMark) !== null) return buildMedia('gif', { posterUrl, alt });
  if (!isVideo(box, base)) return buildMedia('image', { url: posterUrl, posterUrl, alt });
  const timed = [box, ...box.querySelectorAll<HTMLElement>('[data-duration]')].find((part) => part.dataset['duration']);
  const seconds = Number(timed?.dataset['duration'] ?? Number.NaN);
  const labels = [...box.querySelectorAll(videoLabel)].map((label) => parseDuration(label.textContent));
  const durationS =
    Number.isInteger(seconds) && seconds > 0 ? seconds : (labels.find((label) => label !== null) ?? null);
  return buildMedia('video', { posterUrl, alt, durationS });
}

/** The picture shown: an image, else the background of the box or of a part; mobile names a bigger one. */
function readPicture(box: HTMLElement, base: URL): string | null {
  const image = findImage(box);
  const source = image?.getAttribute('src') ?? image?.getAttribute('data-src') ?? null;
  const shown = resolveUrl(source, base)?.href ?? null;
  if (shown !== null) return shown;
  const big = box.querySelector('[data-src_big]')?.getAttribute('data-src_big')?.split('|')[0];
  const bigUrl = resolveUrl(big, base)?.href ?? null;
  if (bigUrl !== null) return bigUrl;
  const parts = [box, ...box.querySelectorAll('[style*="url("]')];
  return parts.map((part) => readBackground(part, base)).find((url) => url !== null) ?? null;
}

function readAudio(root: Element): RawMedia[] {
  const rows = ownAll(root, audio.row, foreign).map((row) => {
    const names = [row.querySelector(audio.performer), row.querySelector(audio.title)].map((part) => readText(part));
    return buildMedia('audio', {
      alt: names.filter((name) => name !== '').join(' – ') || null,
      durationS: parseDuration(row.querySelector(audio.duration)?.textContent),
    });
  });
  const badges = ownAll(root, audio.badge, foreign).map((badge) =>
    buildMedia('audio', { alt: readText(badge) || null }),
  );
  return [...rows, ...badges];
}

function readFiles(root: Element): RawMedia[] {
  return ownAll(root, file.row, foreign).map((row) =>
    buildMedia('document', { alt: readText(row.querySelector(file.title)) || null }),
  );
}

/** The page linked below the text, with its title and picture. */
export function readSnippet(root: Element, base: URL): RawCard | null {
  const box = ownAll(root, snippet.root, foreign)[0];
  if (box === undefined) return null;
  const link = box.matches('a[href]') ? box : box.querySelector('a[href]');
  const url = resolveHref(link, base)?.href ?? null;
  const title = readText(box.querySelector(snippet.title)) || null;
  return url === null && title === null ? null : { url, title, imageUrl: readPicture(box, base) };
}
