import type { RawPost, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawPost } from '../shared/empty';
import { resolveHref } from '../shared/resolve-url';
import { findPinId } from './find-posts';
import { findEmbeddedPin, type EmbeddedPin } from './embedded-json';
import { readCounts } from './read-counts';
import { readDetails } from './read-details';
import { readOpenedMedia, readTileMedia } from './read-media';
import { readTileText } from './read-tile-text';
import { selectors } from './selectors';
import { buildPinUrl, buildProfileUrl, isPinterest } from './urls';

/** A pin: the opened one, or a tile, which shows a picture and perhaps a title and is partial by nature. */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const id = findPinId(post, page);
  const embedded = findEmbeddedPin(page.document, id);
  const reading = page.kind === 'post' ? readOpened(page, embedded) : readTile(post, page, embedded);
  const { value, rules } = reading;
  value.nativeId = id;
  value.permalink = id === null ? null : buildPinUrl(id);
  const createdAt = embedded?.createdAt ?? null;
  value.time = createdAt === null ? null : { iso: createdAt, precision: 'second', source: 'json', raw: null };
  if (createdAt !== null) rules['time'] = 'json';
  if (embedded?.link && value.links.length === 0) value.links = [embedded.link];
  value.sponsored = embedded?.isPromoted === true || isAd(post, page);
  value.kind = kindOf(value);
  return { value, rules, missing: findMissing(value) };
}

function readOpened(page: PageContext, embedded: EmbeddedPin | null): Reading<RawPost> {
  const value = emptyRawPost();
  const details = readDetails(page, embedded);
  Object.assign(value, details.value);
  const counts = readCounts(page.document, embedded);
  value.metrics = counts.metrics;
  const { media, rule } = readOpenedMedia(page, embedded);
  value.media = media;
  return {
    value,
    missing: [],
    rules: { ...details.rules, ...counts.rules, ...(rule === null ? {} : { media: rule }) },
  };
}

/** Tiles show nobody; the page's data names who made the pin. Who saved it to the board shown is not its author. */
function readTile(tile: HTMLElement, page: PageContext, embedded: EmbeddedPin | null): Reading<RawPost> {
  const value = emptyRawPost();
  const { text, rule } = readTileText(tile, embedded);
  value.text = text;
  const creator = embedded?.creator ?? null;
  if (creator !== null)
    value.author = {
      name: creator.name ?? creator.handle,
      handle: creator.handle,
      url: buildProfileUrl(creator.handle),
      avatarUrl: null,
    };
  const counts = readCounts(null, embedded);
  value.metrics = counts.metrics;
  value.media = readTileMedia(tile, page.url, embedded);
  const rules = { ...counts.rules, ...(rule === null ? {} : { text: rule }) };
  return { value, missing: [], rules };
}

/** Marked as one, or a tile whose picture leads out of Pinterest: those of pins lead to the pin. */
function isAd(post: HTMLElement, { kind, url }: PageContext): boolean {
  if (post.querySelector(selectors.ad) !== null) return true;
  if (kind === 'post') return false;
  const link = post.querySelector(selectors.picture)?.closest('a');
  const target = post.contains(link ?? null) ? resolveHref(link, url) : null;
  return target !== null && !isPinterest(target);
}

function kindOf({ sponsored, media }: RawPost): RawPost['kind'] {
  if (sponsored) return 'ad';
  return media.some((medium) => medium.type === 'video') ? 'video' : 'post';
}

/** Titles are often absent by choice, counters are shown on some pins only. */
function findMissing(post: RawPost): string[] {
  const expected: Record<string, boolean> = {
    nativeId: post.nativeId !== null,
    'author.handle': post.author.handle !== null,
    text: post.text !== '',
    time: post.time !== null,
    media: post.media.length > 0,
  };
  return Object.keys(expected).filter((field) => expected[field] === false);
}
