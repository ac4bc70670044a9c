import type { RawMedia } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { buildMedia } from '../shared/build-media';
import { parseDuration } from '../shared/parse-duration';
import { resolveSrc, resolveUrl } from '../shared/resolve-url';
import type { EmbeddedPin } from './embedded-json';
import { isOutsideTiles } from './find-posts';
import { selectors } from './selectors';

/** Pictures and videos of the opened pin: from the page's data, which knows sizes and all of a carousel, else as shown. */
export function readOpenedMedia(
  { document, url }: PageContext,
  embedded: EmbeddedPin | null,
): { media: RawMedia[]; rule: string | null } {
  const block = [...document.querySelectorAll(selectors.openedMedia)].find(isOutsideTiles) ?? null;
  const shown = block === null ? null : readFrame(block, url);
  if (embedded !== null && embedded.media.length > 0) {
    const media = embedded.media.map((medium) => buildMedia(medium.type, { ...medium, alt: shown?.alt ?? null }));
    return { media, rule: 'json' };
  }
  return shown === null ? { media: [], rule: null } : { media: [shown], rule: 'testid' };
}

/** A tile shows one picture, also of a carousel. */
export function readTileMedia(tile: HTMLElement, base: URL, embedded: EmbeddedPin | null): RawMedia[] {
  const shown = readFrame(tile, base);
  const known = embedded?.media ?? [];
  if (known.length === 0) return shown === null ? [] : [shown];
  return known.map((medium) => buildMedia(medium.type, { ...medium, alt: shown?.alt ?? null }));
}

/** A frame with a player, or with the length of one, is a video; its picture the poster. */
function readFrame(frame: Element, base: URL): RawMedia | null {
  const video = frame.querySelector(selectors.video);
  const image = frame.querySelector(selectors.picture);
  const durationS = parseDuration(frame.querySelector(selectors.tileMark)?.textContent);
  if (video === null && image === null) return null;
  const renditions = image === null ? [] : findRenditions(image, base);
  const posterUrl = renditions[0] ?? null;
  const alt = readAlt(image);
  if (video === null && durationS === null)
    return buildMedia('image', { url: renditions.at(-1) ?? null, posterUrl, alt });
  const source = resolveSrc(video, base) ?? resolveSrc(video?.querySelector('source'), base);
  const poster = resolveUrl(video?.getAttribute('poster'), base)?.href ?? posterUrl;
  return buildMedia('video', { url: source?.href ?? null, posterUrl: poster, alt, durationS });
}

/** Addresses of one picture in growing size: the one drawn, then those listed. A saved copy draws a file of its own. */
function findRenditions(image: Element, base: URL): string[] {
  const listed = (image.getAttribute('srcset') ?? '').split(/,\s+/).map((entry) => entry.trim().split(/\s+/)[0]);
  const urls = [image.getAttribute('src'), ...listed].flatMap((address) => resolveUrl(address, base) ?? []);
  return urls.filter(({ hostname }) => hostname.endsWith('.pinimg.com')).map(({ href }) => href);
}

/** "This contains an image of: " with nothing behind it describes nothing. */
function readAlt(image: Element | null): string | null {
  const alt = image?.getAttribute('alt')?.trim() ?? '';
  return alt === '' || /[:：]$/u.test(alt) ? null : alt;
}
