import type { Media } from '@/lib/domain/post';

import { mediaFileName } from './identify-post';

/**
 * Media of two captures of one post. A capture that saw fewer (carousels load slides one by one) takes none away; one that
 * saw as many or more wins, and what it does not know of a medium is filled from the stored one.
 */
export function mergeMedia(stored: readonly Media[], fresh: readonly Media[]): Media[] {
  if (fresh.length < stored.length) return stored.map((medium) => fill(medium, findSame(medium, fresh)));
  return fresh.map((medium, index) => {
    const same = findSame(medium, stored);
    return fill(medium, same ?? (isHoleOf(medium, stored[index]) ? stored[index] : undefined));
  });
}

function findSame(medium: Media, others: readonly Media[]): Media | undefined {
  const name = mediaName(medium);
  return name === '' ? undefined : others.find((other) => mediaName(other) === name);
}

function mediaName(medium: Media): string {
  return mediaFileName(medium.posterUrl ?? medium.url);
}

/** In the same place, of the same type, and one of the two has no address to tell them apart by. */
function isHoleOf(medium: Media, other: Media | undefined): boolean {
  return other !== undefined && other.type === medium.type && (mediaName(medium) === '' || mediaName(other) === '');
}

function fill(medium: Media, other: Media | undefined): Media {
  if (other === undefined) return medium;
  return {
    type: medium.type,
    url: medium.url ?? other.url,
    posterUrl: medium.posterUrl ?? other.posterUrl,
    alt: medium.alt ?? other.alt,
    width: medium.width ?? other.width,
    height: medium.height ?? other.height,
    durationS: medium.durationS ?? other.durationS,
  };
}
