import type { RawMedia } from '@/lib/domain/reading';

import { resolveSrc, resolveUrl } from '../shared/resolve-url';
import type { EmbeddedPost } from './embedded-json';
import { findMediaBlock } from './find-parts';
import { selectors } from './selectors';
import type { PostAddress } from './urls';

export interface MediaPlace {
  post: HTMLElement;
  row: Element | null;
  address: PostAddress | null;
  embedded: EmbeddedPost | null;
  base: URL;
}

export interface MediaReading {
  media: RawMedia[];
  /** More slides than were rendered, or more than one. */
  isCarousel: boolean;
  rule: string | null;
}

/** Pictures and videos: all of them from the page's data, else those rendered (of a carousel only two or three are). */
export function readMedia(place: MediaPlace): MediaReading {
  const { embedded } = place;
  if (embedded !== null && embedded.media.length > 0) {
    const media = embedded.media.map((medium) => ({ ...medium, durationS: null }));
    return { media, isCarousel: media.length > 1, rule: 'json' };
  }
  const block = findMediaBlock(place.post, place.row, place.base);
  if (block === null) return { media: [], isCarousel: false, rule: null };
  const slides = [...block.querySelectorAll(selectors.slide)].filter(
    (slide) => slide.querySelector(`${selectors.video}, ${selectors.picture}`) !== null,
  );
  const frames = slides.length > 0 ? slides : [block];
  const media = frames.map((frame) => readFrame(frame, place));
  return { media, isCarousel: slides.length > 0, rule: slides.length > 0 ? 'slides' : 'block' };
}

/** A frame with a player is a video, its picture the poster. A reel is one even while only its poster is there. */
function readFrame(frame: Element, { address, base }: MediaPlace): RawMedia {
  const video = frame.matches(selectors.video) ? frame : frame.querySelector(selectors.video);
  const image = frame.matches(selectors.picture) ? frame : frame.querySelector(selectors.picture);
  const picture = resolveSrc(image, base)?.href ?? null;
  const isVideo = video !== null || address?.isReel === true;
  return {
    type: isVideo ? 'video' : 'image',
    url: isVideo ? (resolveSrc(video, base)?.href ?? null) : picture,
    posterUrl: isVideo ? (resolveUrl(video?.getAttribute('poster'), base)?.href ?? picture) : picture,
    alt: image?.getAttribute('alt') || null,
    width: null,
    height: null,
    durationS: null,
  };
}
