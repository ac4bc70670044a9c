import type { RawCard, RawMedia } from '@/lib/domain/reading';

import { buildMedia } from '../shared/build-media';
import { readBackground } from '../shared/read-background';
import { resolveHref, resolveSrc, resolveUrl } from '../shared/resolve-url';
import { findOwn, findTimeLink, readLine, type Scope } from './find-own';
import { selectors } from './selectors';
import { parseProfileUrl } from './urls';

/** Pictures and videos of the post itself; the picture of a card is none. */
export function readMedia(scope: Scope): RawMedia[] {
  const frames = findOwn(scope, `${selectors.picture}, ${selectors.video}`).filter((frame) => isMedium(frame, scope));
  const outermost = frames.filter((frame) => !frames.some((other) => other !== frame && other.contains(frame)));
  return outermost.map((frame) =>
    frame.tagName === 'IMG' ? readImage(frame, scope.base) : readVideo(frame, scope.base),
  );
}

function isMedium(frame: HTMLElement, scope: Scope): boolean {
  if (frame.closest('a') !== null || frame.matches(selectors.avatar)) return false;
  if (frame.tagName === 'IMG' || frame.tagName === 'VIDEO') return true;
  // A player before it is loaded is a box with its first picture.
  const background = URL.parse(readBackground(frame, scope.base) ?? '');
  return background !== null && background.host.startsWith('video.');
}

function readImage(image: HTMLElement, base: URL): RawMedia {
  const shown = resolveSrc(image, base);
  return buildMedia('image', {
    url: shown === null ? null : shown.href.replace('/img/feed_thumbnail/', '/img/feed_fullsize/'),
    posterUrl: shown?.href ?? null,
    alt: image.getAttribute('alt') || null,
  });
}

function readVideo(frame: HTMLElement, base: URL): RawMedia {
  const video = frame.tagName === 'VIDEO' ? frame : frame.querySelector('video');
  const url = resolveSrc(video, base);
  const poster = resolveUrl(video?.getAttribute('poster'), base)?.href ?? readBackground(frame, base);
  const isGif = url !== null && (selectors.gifHost.test(url.host) || video?.hasAttribute('loop') === true);
  const alt = video?.getAttribute('aria-label') ?? readLine(frame.querySelector(selectors.videoAlt));
  return buildMedia(isGif ? 'gif' : 'video', { url: url?.href ?? null, posterUrl: poster, alt: alt || null });
}

/** Link card, starter pack, feed or list; their title is the first line, or the link's label where the card is a player. */
export function readCard(scope: Scope): RawCard | null {
  const card = findOwn(scope, selectors.card).find((link) => isCard(link, scope));
  if (card === undefined) return null;
  return {
    url: resolveHref(card, scope.base)?.href ?? null,
    title: readLine(card.querySelector(selectors.line)),
    imageUrl: resolveSrc(card.querySelector('img'), scope.base)?.href ?? null,
  };
}

/** Not a link in the text, and not the line above a post that names the feed it comes from. */
function isCard(link: HTMLElement, scope: Scope): boolean {
  if (link.closest(selectors.anyText) !== null || link.querySelector(selectors.line) === null) return false;
  if (parseProfileUrl(resolveHref(link, scope.base), scope.base) !== null) return false;
  const time = findTimeLink(scope);
  return time === null || (time.compareDocumentPosition(link) & 4) !== 0;
}
