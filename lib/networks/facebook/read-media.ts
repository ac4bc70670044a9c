import type { RawCard, RawMedia } from '@/lib/domain/reading';

import { buildMedia } from '../shared/build-media';
import { readText } from '../shared/read-text';
import { resolveHref, resolveSrc, resolveUrl } from '../shared/resolve-url';
import { findOwn, isOwn, isWithin, type Scope } from './find-parts';
import { selectors } from './selectors';
import { findPostLinks } from './track-links';
import { isFacebook, parsePostUrl, type PostAddress } from './urls';

export interface MediaReading {
  media: RawMedia[];
  /** More pictures than are drawn ("+7" on the last one). */
  isPartial: boolean;
  isReel: boolean;
}

interface LinkedMedium {
  link: HTMLElement;
  address: PostAddress;
}

/** Pictures and videos: each is a link to itself; players without one count as well. */
export function readMedia(scope: Scope): MediaReading {
  const linked = findLinkedMedia(scope);
  const photos = linked.filter(({ address }) => address.kind === 'photo');
  const videos = linked.filter(({ address }) => address.kind !== 'photo');
  const players = findOwn<HTMLVideoElement>(scope, selectors.video);
  const pictures = photos.map(({ link }) => buildPicture(link.querySelector(selectors.picture), scope.base));
  const count = Math.max(videos.length, players.length);
  const films = Array.from({ length: count }, (_, index) => buildFilm(videos[index], players[index], scope.base));
  const media = [...pictures, ...films];
  return {
    media: media.length > 0 ? media : findLoosePictures(scope).map((image) => buildPicture(image, scope.base)),
    isPartial: photos.some(({ link }) => /^\+\s?\p{Nd}/u.test(link.textContent.trim())),
    isReel: videos.length === 1 && pictures.length === 0 && videos[0]?.address.kind === 'reel',
  };
}

/** Once per medium, in order; links in the text and in the heading ("changed his picture") are no attachments. */
function findLinkedMedia(scope: Scope): LinkedMedium[] {
  const found = new Map<string, LinkedMedium>();
  for (const link of findPostLinks(scope.root)) {
    if (!isOwn(link, scope)) continue;
    const address = parsePostUrl(resolveHref(link, scope.base));
    if (address === null || address.kind === 'post' || found.has(address.id)) continue;
    if (isWithin(link, `${selectors.message}, ${selectors.heading}, ${selectors.nameBox}`, scope.root)) continue;
    if (link.querySelector(`${selectors.picture}, ${selectors.video}`) === null && address.kind === 'photo') continue;
    if (isBare(link)) continue;
    found.set(address.id, { link, address });
  }
  return [...found.values()];
}

/** A time or a name that leads to the medium, as the time of a reel does. */
function isBare(link: Element): boolean {
  return link.querySelector('img, video, svg, i') === null && link.textContent.trim() !== '';
}

/** Pictures of posts are named for performance logs (2020–2025). */
function findLoosePictures(scope: Scope): Element[] {
  return findOwn(scope, 'img[data-imgperflogname]').filter(
    (image) => !isWithin(image, selectors.message, scope.root) && !isCardLink(image.closest('a'), scope.base),
  );
}

function buildPicture(image: Element | null, base: URL): RawMedia {
  const url = resolveSrc(image, base)?.href ?? null;
  return buildMedia('image', {
    url,
    posterUrl: url,
    alt: image?.getAttribute('alt') || null,
    width: sizeOf(image, 'width'),
    height: sizeOf(image, 'height'),
  });
}

function buildFilm(linked: LinkedMedium | undefined, player: HTMLVideoElement | undefined, base: URL): RawMedia {
  const image = linked?.link.querySelector(selectors.picture) ?? null;
  const poster = resolveUrl(player?.getAttribute('poster'), base) ?? resolveSrc(image, base);
  return buildMedia('video', {
    url: resolveSrc(player, base)?.href ?? null,
    posterUrl: poster?.href ?? null,
    alt: image?.getAttribute('alt') || null,
  });
}

function sizeOf(image: Element | null, name: 'width' | 'height'): number | null {
  const size = Number(image?.getAttribute(name) ?? '');
  return Number.isSafeInteger(size) && size > 0 ? size : null;
}

/**
 * Card of a link: leads out of Facebook, with a title or a picture. Where the page hides the address until the pointer rests
 * on it, title and picture are all there is to know; decoy cards lead nowhere and have no picture.
 */
export function readCard(scope: Scope): RawCard | null {
  const links = findOwn(scope, selectors.link).filter((link) => !isWithin(link, selectors.message, scope.root));
  for (const link of links) {
    const title = link.querySelector('[data-ad-rendering-role="title"]') ?? link.querySelector(selectors.run);
    const image = link.querySelector(selectors.picture);
    if (isOutward(link, scope.base) && (title !== null || image !== null))
      return buildCard(link, { title, image }, scope);
  }
  const hidden = links.find((link) => isHidden(link, scope.base) && link.querySelector(selectors.picture) !== null);
  if (hidden === undefined) return null;
  return { ...buildCard(hidden, { title: null, image: hidden.querySelector(selectors.picture) }, scope), url: null };
}

function buildCard(
  link: Element,
  { title, image }: { title: Element | null; image: Element | null },
  { base }: Scope,
): RawCard {
  return {
    url: resolveHref(link, base)?.href ?? null,
    title: readText(title) || link.getAttribute('aria-label') || null,
    imageUrl: resolveSrc(image, base)?.href ?? null,
  };
}

function isCardLink(link: Element | null, base: URL): boolean {
  return isOutward(link, base) || isHidden(link, base);
}

function isOutward(link: Element | null, base: URL): boolean {
  const url = resolveHref(link, base);
  return url !== null && (!isFacebook(url) || url.pathname === '/l.php');
}

/** Links whose address is not there yet lead to the page itself, with a few letters as their fragment (2025–2026). */
function isHidden(link: Element | null, base: URL): boolean {
  const url = resolveHref(link, base);
  return url !== null && url.pathname === base.pathname && /^#\?[a-z]{2,5}$/.test(url.hash);
}
