import type { RawMedia } from '@/lib/domain/reading';
import { buildMedia } from '@/lib/networks/shared/build-media';
import { ownAll } from '@/lib/networks/shared/own-match';
import { parseDuration } from '@/lib/networks/shared/parse-duration';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveSrc } from '@/lib/networks/shared/resolve-url';

import { foreign, media, player, sticker, videoMark } from './selectors';

/** Media of a message; `blob:` and streamed addresses die with the page and are left out. */
export function readMedia(post: HTMLElement, base: URL): RawMedia[] {
  // Emoji sent alone are drawn in the place of media.
  if (post.matches('.emoji-big')) return [];
  const boxes = ownAll(post, media, foreign).filter((box) => isMedium(box, post));
  const innermost = boxes.filter((box) => !boxes.some((other) => other !== box && box.contains(other)));
  return innermost.map((box) => readMedium(box, base));
}

/** Polls carry an empty box; round videos a hidden player for their sound. */
function isMedium(box: HTMLElement, post: HTMLElement): boolean {
  if (box.matches(player)) return !post.matches('.round');
  return box.childElementCount > 0;
}

function readMedium(box: HTMLElement, base: URL): RawMedia {
  if (box.matches(player)) {
    const alt = readText(box.querySelector('.audio-title')) || null;
    return buildMedia('audio', { alt, durationS: parseDuration(box.querySelector('.audio-time')?.textContent) });
  }
  if (box.matches('.document'))
    return buildMedia('document', { alt: readText(box.querySelector('.document-name')) || null });
  const posterUrl = httpSource(box.querySelector('img'), base);
  // Moving stickers are small videos or drawings; a person sends a picture.
  if (box.matches(sticker)) return buildMedia('image', { url: posterUrl, posterUrl });
  const video = box.querySelector('video');
  if (video !== null || box.querySelector(videoMark) !== null) {
    // An icon font's sign may stand behind the numbers.
    const label = box.querySelector('.video-time')?.textContent ?? '';
    const durationS = parseDuration(/[\d:]+/.exec(label)?.[0]);
    return buildMedia(/gif/i.test(label) ? 'gif' : 'video', { posterUrl, durationS });
  }
  return buildMedia('image', { url: posterUrl, posterUrl });
}

/** Pictures served by the client itself (`/k/stream/…`, emoji) are no addresses of the medium. */
function httpSource(element: Element | null, base: URL): string | null {
  const url = resolveSrc(element, base);
  return url === null || url.hostname === base.hostname ? null : url.href;
}
