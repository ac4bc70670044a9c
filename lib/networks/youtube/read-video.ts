import type { RawMedia, RawPost, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { buildMedia } from '../shared/build-media';
import { emptyRawPost } from '../shared/empty';
import { resolveUrl } from '../shared/resolve-url';
import { findOpenedId } from './find-opened';
import { buildAuthor } from './read-author';
import { type Found, isLongNumber, toDataCount } from './read-number';
import { NO_TEXT, type RichText } from './read-rich-text';
import { readTime } from './read-time';
import { formatOfVideo, kindOfVideo } from './video-kind';
import { buildPosterUrl, buildVideoUrl, parseVideoUrl } from './urls';
import { findVideoData } from './video-data';
import type { VideoData } from './video-data-fields';

/** What is drawn of an opened video; each layout fills in what it shows. */
export interface ShownVideo {
  title: string | null;
  description: RichText;
  isDescriptionCut: boolean;
  author: RawPost['author'] | null;
  date: string | null;
  likes: Found | null;
  comments: Found | null;
  views: Found | null;
  durationS: number | null;
  isLive: boolean;
  isAd: boolean;
}

export const NOTHING_SHOWN: ShownVideo = {
  title: null,
  description: NO_TEXT,
  isDescriptionCut: false,
  author: null,
  date: null,
  likes: null,
  comments: null,
  views: null,
  durationS: null,
  isLive: false,
  isAd: false,
};

/** An opened video out of what is drawn and the page's data of the same id. */
export function buildVideo(opened: Element, page: PageContext, shown: ShownVideo): Reading<RawPost> {
  const value = emptyRawPost();
  const id = findOpenedId(opened, page.url);
  const isShort = parseVideoUrl(page.url)?.isShort === true;
  const data = id === null ? null : findVideoData(page.document, id);
  const isLive = shown.isLive || data?.isLive === true;
  value.nativeId = id;
  value.permalink = id === null ? null : buildVideoUrl({ id, isShort });
  value.kind = kindOfVideo({ isAd: shown.isAd, isShort });
  value.sponsored = shown.isAd;
  value.format = formatOfVideo({ isLive, isShort });
  value.author = chooseAuthor(shown, data);
  value.time = readTime(shown.date, data?.published ?? null);
  Object.assign(value, chooseText(shown, data));
  value.media = id === null ? [] : [buildVideoMedia(id, { ...shown, isLive }, data)];
  const rules = fillMetrics(value, { ...shown, isLive }, data);
  rules['text'] = shown.title === null ? 'data' : 'shown';
  return { value, missing: findMissing(value, isLive), rules };
}

function chooseAuthor({ author }: ShownVideo, data: VideoData | null): RawPost['author'] {
  const known = buildAuthor(data?.authorName ?? null, data?.authorUrl ?? null);
  if (author === null) return known;
  return {
    ...author,
    name: author.name ?? known.name,
    handle: author.handle ?? known.handle,
    url: author.url ?? known.url,
  };
}

/** Title and description; a cut description is completed when the data's begins the same way. */
function chooseText(shown: ShownVideo, data: VideoData | null): Partial<RawPost> {
  const { links, hashtags, mentions } = shown.description;
  const { text: whole, isCut: isWholeCut } = readWhole(data?.description ?? '');
  const isSame = squeeze(whole).startsWith(squeeze(shown.description.text));
  const isCompleted = isSame && whole !== '' && (shown.isDescriptionCut || shown.description.text === '');
  const description = isCompleted ? whole : shown.description.text;
  const title = shown.title ?? data?.title ?? null;
  return {
    text: [title, description].filter((part) => part !== null && part !== '').join('\n\n'),
    truncated: title === null || (isCompleted ? isWholeCut : shown.isDescriptionCut),
    links,
    hashtags,
    mentions,
  };
}

/** The server cuts descriptions for search engines after some 160 characters. */
function readWhole(description: string): { text: string; isCut: boolean } {
  const isCut = description.length < 200 && description.endsWith('...');
  return { text: isCut ? description.slice(0, -3).trimEnd() : description, isCut };
}

function squeeze(text: string): string {
  return text.replace(/…|\.{3}/g, '').replace(/\s+/g, '');
}

function buildVideoMedia(id: string, shown: ShownVideo, data: VideoData | null): RawMedia {
  const poster = resolveUrl(data?.posterUrl, new URL('https://i.ytimg.com/'))?.href ?? buildPosterUrl(id);
  return buildMedia('video', {
    posterUrl: poster,
    durationS: shown.isLive ? null : (data?.durationS ?? shown.durationS),
  });
}

function fillMetrics(value: RawPost, shown: ShownVideo, data: VideoData | null): Record<string, string> {
  const rules: Record<string, string> = {};
  const found = {
    likes: sharpen(shown.likes, data?.likes ?? null),
    comments: shown.comments,
    // Of a live video the page counts those who watch now.
    views: shown.isLive ? null : sharpen(shown.views, data?.views ?? null),
  };
  for (const name of ['likes', 'comments', 'views'] as const) {
    const count = found[name];
    if (count === null) continue;
    value.metrics[name] = { raw: count.raw, source: count.source };
    rules[`metrics.${name}`] = count.rule;
  }
  return rules;
}

/** What is drawn in full is of now; a rounded number gives way to the exact one the page came with. */
function sharpen(shown: Found | null, data: string | null): Found | null {
  if (shown === null || data === null) return shown ?? toDataCount(data);
  return isLongNumber(shown.raw) || data.length <= 3 ? shown : toDataCount(data);
}

function findMissing(post: RawPost, isLive: boolean): string[] {
  const expected: Record<string, boolean> = {
    nativeId: post.nativeId !== null,
    'author.name': post.author.name !== null,
    'author.handle': post.author.handle !== null,
    text: post.text !== '',
    time: post.time !== null,
    'metrics.likes': post.metrics.likes !== undefined,
    'metrics.comments': post.metrics.comments !== undefined,
    'metrics.views': post.metrics.views !== undefined || isLive,
  };
  return Object.keys(expected).filter((field) => expected[field] === false);
}
