import type { RawPost, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawPost } from '../shared/empty';
import { resolveHref } from '../shared/resolve-url';
import { kindOf, named } from './describe-reading';
import { findEmbeddedPost } from './embedded-json';
import { findAddress, isLiveRoom, isTile } from './find-posts';
import { readAuthor, readNicknameLine, readTimeBesideName } from './read-author';
import { inlineText, readCaption } from './read-caption';
import { readCounts } from './read-counts';
import { readLiveRoom } from './read-live-room';
import { readMedia } from './read-media';
import { readTile } from './read-tile';
import { readTime } from './read-time';
import { selectors } from './selectors';
import { buildVideoUrl } from './urls';

/** Everything a post on TikTok shows; what it normally shows and does not here is listed in `missing`. */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  if (isLiveRoom(post)) return readLiveRoom(post, page);
  if (isTile(post)) return readTile(post, page);
  const base = page.url;
  const value = emptyRawPost();
  const address = findAddress(post, page);
  const embedded = findEmbeddedPost(page.document, address?.id ?? null);
  const { author, rule } = readAuthor(post, { address, embedded, base });
  value.nativeId = address?.id ?? null;
  value.author = author;
  const { text, hashtags, mentions, links, ...caption } = readCaption(
    post.querySelector(selectors.desc),
    embedded,
    base,
  );
  Object.assign(value, { text, hashtags, mentions, links });
  value.textLang = embedded?.lang ?? null;
  const shownTime = readNicknameLine(post)?.time ?? readTimeBesideName(post, author.handle, base);
  value.time = readTime(shownTime, value.nativeId, embedded?.createdAt ?? null);
  const counts = readCounts(post, embedded);
  value.metrics = counts.metrics;
  const { media, rule: mediaRule } = readMedia({ post, address, embedded, base });
  value.media = media;
  const isPhoto = address?.isPhoto === true || media.some((medium) => medium.type === 'image');
  if (address !== null) value.permalink = buildVideoUrl({ id: address.id, handle: author.handle, isPhoto });
  value.sponsored = post.querySelector(selectors.ad) !== null || embedded?.isAd === true;
  value.kind = kindOf(value);
  value.card = readAdCard(post, base);
  const rules = named({ 'author.name': rule, text: caption.rule, media: mediaRule, time: value.time?.source ?? null });
  return { value, missing: findMissing(value), rules: { ...rules, ...counts.rules } };
}

/** Where the button of an advertisement leads. */
function readAdCard(post: HTMLElement, base: URL): RawPost['card'] {
  const button = post.querySelector(selectors.adLink);
  const url = resolveHref(button, base)?.href;
  return button === null || url === undefined ? null : { url, title: inlineText(button) || null, imageUrl: null };
}

/** Captions are often absent by choice, views are never shown beside a video. */
function findMissing(post: RawPost): string[] {
  const expected: Record<string, boolean> = {
    nativeId: post.nativeId !== null,
    permalink: post.permalink !== null,
    'author.handle': post.author.handle !== null,
    time: post.time !== null,
    media: post.media.length > 0,
    'metrics.likes': post.metrics.likes !== undefined,
    'metrics.comments': post.metrics.comments !== undefined,
  };
  return Object.keys(expected).filter((field) => expected[field] === false);
}
