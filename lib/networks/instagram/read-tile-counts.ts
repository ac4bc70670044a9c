import { type CountsReading, type Found, keep, NUMBER_ALONE, sharpen } from './read-counts';
import type { EmbeddedPost } from './embedded-json';
import { selectors } from './selectors';

export interface TilePlace {
  tile: HTMLElement;
  isReel: boolean;
  embedded: EmbeddedPost | null;
}

/**
 * Numbers of a tile. Likes and comments stand in a list over the picture, which the profile draws under the pointer and the
 * "reels" tab always holds (2024–2026); hidden likes leave one entry, of which nobody knows what it counts. Views stand
 * beside an icon on reels only.
 */
export function readTileCounts({ tile, isReel, embedded }: TilePlace): CountsReading {
  const reading: CountsReading = { metrics: {}, rules: {} };
  const listed = [...tile.querySelectorAll('ul > li')].map((entry) => numbersIn(entry));
  const [likes, comments] = listed.length === 2 ? listed.map((numbers) => numbers[0] ?? null) : [];
  const [views, ...others] = numbersIn(tile).filter((number) => number.closest(selectors.list) === null);
  keep(reading, 'likes', sharpen(found(likes, 'tile-list'), embedded?.likes ?? null));
  keep(reading, 'comments', sharpen(found(comments, 'tile-list'), embedded?.comments ?? null));
  if (isReel && others.length === 0) keep(reading, 'views', found(views, 'tile-icon'));
  return reading;
}

function numbersIn(element: Element): Element[] {
  return [...element.querySelectorAll('span')].filter(
    (part) => part.children.length === 0 && NUMBER_ALONE.test(part.textContent.trim()),
  );
}

function found(number: Element | null | undefined, rule: string): Found | null {
  const raw = number?.textContent.trim() ?? '';
  return raw === '' ? null : { raw, source: 'text', rule };
}
