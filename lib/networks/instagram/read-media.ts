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
  isCarousel: boolean;
  /** Not all slides were rendered, and the page's data does not know the rest. */
  isPartial: boolean;
  rule: string | null;
}

/** Pictures and videos: all of them from the page's data, else those rendered (of a carousel only two or three are). */
export function readMedia(place: MediaPlace): MediaReading {
  const { embedded } = place;
  if (embedded !== null && embedded.media.length > 0) {
    const media = embedded.media.map((medium) => ({ ...medium, durationS: null }));
    return { media, isCarousel: media.length > 1, isPartial: false, rule: 'json' };
  }
  const block = findMediaBlock(place.post, place.row, place.base);
  if (block === null) return { media: [], isCarousel: false, isPartial: false, rule: null };
  const all = [...block.querySelectorAll(selectors.slide)];
  const slides = all.filter((slide) => slide.querySelector(`${selectors.video}, ${selectors.picture}`) !== null);
  const frames = slides.length > 0 ? slides : [block];
  const media = frames.map((frame) => readFrame(frame, place));
  const total = countSlides(all, slides) ?? slides.length;
  return {
    media,
    isCarousel: slides.length > 0,
    isPartial: slides.length < total,
    rule: slides.length > 0 ? 'slides' : 'block',
  };
}

/** An empty spacer stands where the last slide ends: its offset over the width of one slide is the number of slides. */
function countSlides(all: readonly Element[], slides: readonly Element[]): number | null {
  const [first, second] = slides.map(offsetOf);
  const end = Math.max(...all.filter((slide) => !slides.includes(slide)).map((spacer) => offsetOf(spacer) ?? 0));
  if (first === undefined || second === undefined || first === null || second === null || second <= first) return null;
  return end > 0 ? Math.round(end / (second - first)) : null;
}

function offsetOf(slide: Element): number | null {
  const offset = /translateX\((-?[\d.]+)px\)/.exec(slide.getAttribute('style') ?? '')?.[1];
  return offset === undefined ? null : Math.abs(Number(offset));
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
