import type { RawMedia } from '@/lib/domain/reading';

import { buildMedia } from '../shared/build-media';
import { resolveSrc, resolveUrl } from '../shared/resolve-url';
import type { EmbeddedPost } from './embedded-json';
import { selectors } from './selectors';
import type { VideoAddress } from './urls';

export interface MediaPlace {
  post: HTMLElement;
  address: VideoAddress | null;
  embedded: EmbeddedPost | null;
  base: URL;
}

export interface MediaReading {
  media: RawMedia[];
  rule: string | null;
}

/** The video, or the photos: all of them from the page's data, else the slides of the carousel. */
export function readMedia(place: MediaPlace): MediaReading {
  const { post, address, embedded, base } = place;
  if (embedded !== null && embedded.images.length > 0) {
    const media = embedded.images.map((image) => buildMedia('image', { ...image, posterUrl: image.url }));
    return { media, rule: 'json' };
  }
  const slides = [...new Set([...post.querySelectorAll(selectors.slide)].flatMap((image) => srcOf(image, base) ?? []))];
  if (slides.length > 0)
    return { media: slides.map((url) => buildMedia('image', { url, posterUrl: url })), rule: 'slides' };
  if (address?.isPhoto === true) return { media: [], rule: null };
  return readVideo(place);
}

function readVideo({ post, embedded, base }: MediaPlace): MediaReading {
  const block = findMediaBlock(post);
  const player = block?.querySelector(selectors.video) ?? null;
  const poster = findPoster(block, player, base) ?? embedded?.coverUrl ?? null;
  if (player === null && poster === null && embedded === null) return { media: [], rule: null };
  const shown = srcOf(player, base) ?? srcOf(player?.querySelector('source'), base);
  const video = buildMedia('video', {
    url: shown ?? embedded?.videoUrl ?? null,
    posterUrl: poster,
    width: embedded?.width ?? null,
    height: embedded?.height ?? null,
    durationS: embedded?.durationS ?? null,
  });
  return { media: [video], rule: player === null ? 'poster' : 'player' };
}

/** Around the player, as far as nothing of the post's other parts comes in; previews of other videos stand in links. */
function findMediaBlock(post: HTMLElement): Element | null {
  const marked = post.querySelector(selectors.mediaBlock);
  if (marked !== null) return marked;
  const players = [...post.querySelectorAll(`${selectors.player}, ${selectors.video}`)];
  let block = players.find((player) => player.closest(selectors.tileLink) === null) ?? null;
  while (block !== null && block.parentElement !== null && !isBeyond(block.parentElement, post))
    block = block.parentElement;
  return block;
}

function isBeyond(element: Element, post: HTMLElement): boolean {
  return element === post || element.querySelector(`${selectors.desc}, ${selectors.avatarLink}`) !== null;
}

/** The still picture behind the player repeats the caption as its text, which is no description. */
function findPoster(block: Element | null, player: Element | null, base: URL): string | null {
  const written = resolveUrl(player?.getAttribute('poster'), base)?.href;
  if (written !== undefined) return written;
  for (const image of block?.querySelectorAll(selectors.picture) ?? []) {
    const url = image.closest(selectors.desc) === null ? srcOf(image, base) : null;
    if (url !== null) return url;
  }
  return null;
}

function srcOf(element: Element | null | undefined, base: URL): string | null {
  return resolveSrc(element, base)?.href ?? null;
}
