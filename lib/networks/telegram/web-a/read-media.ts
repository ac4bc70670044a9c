import type { RawMedia } from '@/lib/domain/reading';
import { buildMedia } from '@/lib/networks/shared/build-media';
import { ownAll } from '@/lib/networks/shared/own-match';
import { parseDuration } from '@/lib/networks/shared/parse-duration';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveSrc } from '@/lib/networks/shared/resolve-url';

import { foreign, media } from './selectors';

/** Media of a message. Pictures and videos are `blob:` addresses that die with the page, so most have no URL. */
export function readMedia(post: HTMLElement, base: URL): RawMedia[] {
  const all = ownAll(post, media, foreign);
  const outermost = all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
  return outermost.map((element) => readMedium(element, base));
}

function readMedium(element: HTMLElement, base: URL): RawMedia {
  if (element.matches('.Audio'))
    return buildMedia('audio', {
      alt: readText(element.querySelector('.title')) || null,
      durationS: readDuration(element),
    });
  if (element.matches('.File'))
    return buildMedia('document', { alt: readText(element.querySelector('.file-title')) || null });
  const image = element.querySelector('img.full-media, img');
  const posterUrl = resolveSrc(image, base)?.href ?? null;
  const durationS = readDuration(element);
  const video = element.querySelector('video');
  if (element.matches('.RoundVideo') || video !== null || durationS !== null)
    return buildMedia('video', { url: resolveSrc(video, base)?.href ?? null, posterUrl, durationS });
  return buildMedia('image', { url: posterUrl, posterUrl, alt: image?.getAttribute('alt') || null });
}

/** Playing media count "0:03 / 0:27": the last part is the length. */
function readDuration(element: HTMLElement): number | null {
  const text = element.querySelector('.message-media-duration, .duration')?.textContent ?? '';
  return parseDuration(text.split('/').at(-1));
}
