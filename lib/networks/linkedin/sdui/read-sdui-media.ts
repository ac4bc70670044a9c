import type { RawMedia, RawPost } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { buildMedia } from '../../shared/build-media';
import { parseDuration } from '../../shared/parse-duration';
import { readText } from '../../shared/read-text';
import { resolveHref, resolveSrc } from '../../shared/resolve-url';
import { readAlt } from '../read-alt';
import { readPicture } from '../read-owner';
import { outermost, type Scope } from '../scope';
import { sdui } from '../selectors';
import { isLinkedIn } from '../urls';

const DURATION = /\d{1,2}:\d{2}(?::\d{2})?/g;

/** Pictures, videos, documents and the link card of a card. Faces stand in links to their owner. */
export function readSduiMedia(scope: Scope, page: PageContext): Pick<RawPost, 'media' | 'card' | 'format'> {
  const documents = outermost(scope.all(sdui.document));
  const pictures = scope.all(sdui.picture).filter((picture) => isOfPost(picture));
  const carded = pictures.find((picture) => findCardLink(picture) !== null);
  const media = [
    ...pictures.filter((picture) => picture !== carded).map((picture) => readImage(picture, page)),
    ...scope.all(sdui.video).map((video) => readVideo(video, page.url)),
    ...documents.map((part) => readDocument(part, page.url)),
  ];
  const card = carded === undefined ? null : readCard(carded, page.url);
  return { media, card, format: documents.length > 0 ? 'document' : null };
}

function isOfPost(picture: HTMLElement): boolean {
  if (picture.closest(`${sdui.owner}, ${sdui.document}, ${sdui.player}, [aria-hidden="true"]`) !== null) return false;
  // Faces in a line above the post are a list.
  return picture.closest('ul[role="presentation"]') === null;
}

function readImage(picture: HTMLElement, page: PageContext): RawMedia {
  const url = readPicture(picture, page.url);
  return buildMedia('image', { url, posterUrl: url, alt: readAlt(picture, page.document, sdui.picture) });
}

function readVideo(video: HTMLElement, base: URL): RawMedia {
  const player = video.closest(sdui.player) ?? video.parentElement;
  // "0:13 of 0:41": the longer one is the length.
  const times = player?.querySelector(sdui.slider)?.getAttribute('aria-valuetext') ?? '';
  const positions = [...(player?.querySelectorAll(sdui.slider) ?? [])].map(
    (one) => one.getAttribute('aria-valuetext') ?? '',
  );
  const durations = [times, ...positions].flatMap((text) => text.match(DURATION) ?? []).map(parseDuration);
  const longest = Math.max(0, ...durations.filter((seconds) => seconds !== null));
  return buildMedia('video', {
    url: resolveSrc(video, base)?.href ?? null,
    posterUrl: readPicture(player?.querySelector(sdui.poster) ?? null, base),
    durationS: longest > 0 ? longest : null,
  });
}

function readDocument(part: HTMLElement, base: URL): RawMedia {
  return buildMedia('document', {
    alt: readText(part.querySelector(sdui.paragraph)) || null,
    posterUrl: readPicture(part.querySelector(sdui.picture), base),
  });
}

/** A link's picture has its title in a link beside it; a photo of the post stands alone. */
function findCardLink(picture: HTMLElement): HTMLElement | null {
  const link = picture.closest<HTMLElement>('a');
  if (link === null) return null;
  if (link.querySelector(sdui.paragraph) !== null) return link;
  for (let around = link.parentElement; around !== null; around = around.parentElement) {
    if (around.querySelector(`${sdui.text}, ${sdui.commentIcon}, ${sdui.repostIcon}, ${sdui.reactionIcon}`) !== null)
      return null;
    const titled = [...around.querySelectorAll<HTMLElement>('a')].find(
      (other) => other !== link && other.querySelector(sdui.paragraph) !== null && !other.matches(sdui.owner),
    );
    if (titled !== undefined) return titled;
  }
  return null;
}

function readCard(picture: HTMLElement, base: URL): RawPost['card'] {
  const link = findCardLink(picture);
  const line = link?.querySelector(sdui.paragraph) ?? null;
  const target = resolveHref(link, base);
  return {
    // Cards of ads open a form: their link leads to the feed itself.
    url: target !== null && isLinkedIn(target) && /^\/feed\/?$/.test(target.pathname) ? null : (target?.href ?? null),
    title: readText(line?.querySelector(sdui.shown) ?? line) || null,
    imageUrl: readPicture(picture, base),
  };
}
