import type { RawMedia } from '@/lib/domain/reading';
import { buildMedia } from '@/lib/networks/shared/build-media';
import { ownAll } from '@/lib/networks/shared/own-match';
import { parseDuration } from '@/lib/networks/shared/parse-duration';
import { readBackground } from '@/lib/networks/shared/read-background';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveSrc, resolveUrl } from '@/lib/networks/shared/resolve-url';

import { foreign, media, sticker } from './selectors';

/** Media of a message in the order shown; an album is one message with several. */
export function readMedia(post: HTMLElement, base: URL): RawMedia[] {
  // Some stickers stand in two boxes, one inside the other.
  return ownAll(post, media, foreign)
    .filter((element) => (element.parentElement?.closest(sticker) ?? null) === null)
    .map((element) => readMedium(element, base));
}

function readMedium(element: HTMLElement, base: URL): RawMedia {
  if (element.matches('.tgme_widget_message_photo_wrap')) {
    const url = readBackground(element, base);
    return buildMedia('image', { url, posterUrl: url });
  }
  if (element.matches(sticker)) return readSticker(element, base);
  if (element.matches('.tgme_widget_message_document_wrap')) return readDocument(element);
  if (element.matches('.tgme_widget_message_voice_player'))
    return buildMedia('audio', {
      url: resolveSrc(element.querySelector('audio'), base)?.href ?? null,
      durationS: readDuration(element),
    });
  return readVideo(element, base);
}

/** Players hold a blurred copy of the video behind the real one; too big videos have only a thumbnail. */
function readVideo(element: HTMLElement, base: URL): RawMedia {
  const video = element.querySelector('video:not(.blured)');
  const thumb = element.querySelector('.tgme_widget_message_video_thumb, .tgme_widget_message_roundvideo_thumb');
  const durationS = readDuration(element);
  const isRound = element.matches('.tgme_widget_message_roundvideo_player');
  return buildMedia(video?.hasAttribute('loop') && durationS === null && !isRound ? 'gif' : 'video', {
    url: resolveSrc(video, base)?.href ?? null,
    posterUrl: readBackground(thumb, base),
    durationS,
  });
}

function readSticker(element: HTMLElement, base: URL): RawMedia {
  const still = element.querySelector('.tgme_widget_message_sticker');
  const url =
    resolveUrl(still?.getAttribute('data-webp'), base)?.href ??
    readBackground(still, base) ??
    resolveSrc(element.querySelector('img'), base)?.href ??
    null;
  return buildMedia('image', { url, posterUrl: url });
}

/** Files and music look alike; only the icon's class tells them apart. The link leads to the message, not to the file. */
function readDocument(element: HTMLElement): RawMedia {
  const isAudio = element.querySelector('.tgme_widget_message_document_icon.audio') !== null;
  const title = readText(element.querySelector('.tgme_widget_message_document_title'));
  return buildMedia(isAudio ? 'audio' : 'document', { alt: title === '' ? null : title });
}

function readDuration(element: HTMLElement): number | null {
  return parseDuration(element.querySelector('time')?.textContent);
}
