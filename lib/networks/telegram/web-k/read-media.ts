import type { RawMedia } from '@/lib/domain/reading';
import { buildMedia } from '@/lib/networks/shared/build-media';
import { ownAll } from '@/lib/networks/shared/own-match';
import { parseDuration } from '@/lib/networks/shared/parse-duration';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveSrc } from '@/lib/networks/shared/resolve-url';

import { foreign, media } from './selectors';

/** Media of a message; `blob:` and streamed addresses die with the page and are left out. */
export function readMedia(post: HTMLElement, base: URL): RawMedia[] {
  // Emoji sent alone are drawn in the place of media.
  if (post.matches('.emoji-big')) return [];
  const boxes = ownAll(post, media, foreign);
  const innermost = boxes.filter((box) => !boxes.some((other) => other !== box && box.contains(other)));
  return innermost.map((box) => readMedium(box, base));
}

function readMedium(box: HTMLElement, base: URL): RawMedia {
  if (box.matches('.audio, audio-element')) {
    const alt = readText(box.querySelector('.audio-title')) || null;
    return buildMedia('audio', { alt, durationS: parseDuration(box.querySelector('.audio-time')?.textContent) });
  }
  if (box.matches('.document'))
    return buildMedia('document', { alt: readText(box.querySelector('.document-name')) || null });
  const posterUrl = httpSource(box.querySelector('img'), base);
  const video = box.querySelector('video');
  const duration = parseDuration(box.querySelector('.video-time')?.textContent);
  if (video !== null || duration !== null) return buildMedia('video', { posterUrl, durationS: duration });
  return buildMedia('image', { url: posterUrl, posterUrl });
}

/** Pictures served by the client itself (`/k/stream/…`, emoji) are no addresses of the medium. */
function httpSource(element: Element | null, base: URL): string | null {
  const url = resolveSrc(element, base);
  return url === null || url.hostname === base.hostname ? null : url.href;
}
